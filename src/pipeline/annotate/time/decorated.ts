import { clockEdtf } from './calendar/edtf.ts';
import type { Resolution } from './context.ts';
import type { Meaning } from './draft.ts';

/** The resolution with the expression's time of day, kept apart from the date by `T`, and `~` when approximate. */
export const decorated = (found: Resolution, { part, clock, approximate }: Meaning): Resolution => {
  if (part === undefined && clock === undefined && approximate !== true) return found;
  const suffix = clock === undefined || clock.hour > 23 ? (part ?? '') : clockEdtf(clock.hour, clock.minute);
  const dressed = (value: string): string => {
    const timed = found.day !== null && !/[T/]/u.test(value) ? value + suffix : value;
    return approximate === true && !timed.includes('/') ? `${timed}~` : timed;
  };
  const { alternative } = found;
  return {
    ...found,
    value: dressed(found.value),
    ...(alternative != null && { alternative: { ...alternative, value: dressed(alternative.value) } }),
  };
};
