import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import { monthInAddress } from './month-address.ts';

/** Goes to the month that the page's address names, each time it is asked for. */
export const useMonthJump = (onMonth: (month: string | null) => void): void => {
  const { hash, key } = useLocation();
  const jump = useEffectEvent(onMonth);
  useEffect(() => {
    const month = monthInAddress(hash);
    if (month !== undefined) jump(month);
  }, [hash, key]);
};
