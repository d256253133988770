import type { Day } from './days.ts';
import type { Month } from './months.ts';

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** EDTF year of four digits, `-0221` for one before our era. */
export const yearEdtf = (year: number): string => (year < 0 ? '-' : '') + padded(Math.abs(year), 4);

/** EDTF `YYYY-MM`; also for the ISO 8601-2 sub-year groups 33–36 (quarters) and 40–41 (halves). */
export const monthEdtf = ({ year, month }: Month): string => `${yearEdtf(year)}-${padded(month, 2)}`;

/** EDTF `YYYY-MM-DD`. */
export const dayEdtf = (day: Day): string => `${monthEdtf(day)}-${padded(day.day, 2)}`;

/** EDTF decade `198X`. */
export const decadeEdtf = (firstYear: number): string => `${yearEdtf(firstYear).slice(0, -1)}X`;

/** EDTF century `19XX`. */
export const centuryEdtf = (firstYear: number): string => `${yearEdtf(firstYear).slice(0, -2)}XX`;

/** EDTF interval from the first day of one value to the last day of the other. */
export const interval = (first: string, last: string): string => `${first}/${last}`;

/** EDTF time of day `THH:MM`. */
export const clockEdtf = (hour: number, minute: number): string => `T${padded(hour, 2)}:${padded(minute, 2)}`;
