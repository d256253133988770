import { clockEdtf } from './calendar/edtf.ts';
import type { Resolution } from './context.ts';
import type { Meaning } from './draft.ts';

/** The resolution with the expression's time of day, kept apart from the date by `T`, and `~` when approximate. */
export const decorated = (found: Resolution, { part, clock, approximate }: Meaning): Resolution => {
  const onDay = found.day !== null && !/[T/]/u.test(found.value);
  const suffix = clock === undefined || clock.hour > 23 ? (part ?? '') : clockEdtf(clock.hour, clock.minute);
  const value = found.value + (onDay ? suffix : '');
  return { ...found, value: approximate === true && !value.includes('/') ? `${value}~` : value };
};
