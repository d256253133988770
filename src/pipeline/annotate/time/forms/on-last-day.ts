import { dayEdtf } from '../calendar/edtf.ts';
import type { Context, Resolution } from '../context.ts';

/** The last day named in the block or heading it, for a time of day that names none. */
export const onLastDay = ({ inBlock, nearby, lastDay, heading }: Context): Resolution | null => {
  if (inBlock === null && nearby?.day == null && heading?.day == null) return null;
  if (lastDay === null || lastDay.month === null || lastDay.day === null) return null;
  const day = { year: lastDay.year, month: lastDay.month, day: lastDay.day };
  const anchor = { from: lastDay.from, anchor: lastDay.value };
  return { value: dayEdtf(day), ...day, steps: [{ step: 'offset', unit: 'day', amount: 0, ...anchor }] };
};

/** The last day named in the block, else today: for 下午六时, which a report does not say of any day. */
export const onLastDayOrToday = (context: Context): Resolution | null => {
  const { now } = context;
  const found = onLastDay(context);
  if (found !== null || now === null) return found;
  const value = dayEdtf(now.day);
  return {
    value,
    ...now.day,
    steps: [{ step: 'offset', unit: 'day', amount: 0, from: now.from, anchor: value }],
  };
};
