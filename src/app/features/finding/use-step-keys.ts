import { useEffect, useEffectEvent } from 'react';

/** F3 and Shift+F3 step, wherever the focus is. */
export const useStepKeys = (step: (by: 1 | -1) => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'F3' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
