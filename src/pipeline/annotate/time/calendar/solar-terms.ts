import type { Day } from './days.ts';

interface Term {
  readonly month: number;
  /** C of the 20th and of the 21st century. */
  readonly offset: readonly [number, number];
}

/** Constants of the usual formula ⌊Y·0.2422 + C⌋ − L; it errs by a day in the years below. */
const TERMS: Readonly<Record<string, Term>> = {
  立春: { month: 2, offset: [4.6295, 3.87] },
  清明: { month: 4, offset: [5.59, 4.81] },
  立夏: { month: 5, offset: [6.318, 5.52] },
  夏至: { month: 6, offset: [22.2, 21.37] },
  立秋: { month: 8, offset: [8.35, 7.5] },
  立冬: { month: 11, offset: [8.218, 7.438] },
  冬至: { month: 12, offset: [22.6, 21.94] },
};

const OFF: Readonly<Record<string, number>> = {
  立夏1911: 1,
  夏至1928: 1,
  立秋2002: 1,
  立冬2089: 1,
  冬至1918: -1,
  冬至2021: -1,
};

/** Names of the solar terms that `solarTerm` knows. */
export const SOLAR_TERMS: readonly string[] = Object.keys(TERMS);

/** The day of the solar term in a year from 1900 to 2100; null outside and for an unknown name. */
export const solarTerm = (name: string, year: number): Day | null => {
  const term = TERMS[name];
  if (term === undefined || year < 1900 || year > 2100) return null;
  const short = year % 100;
  // Terms before March count the leap day of the year before.
  const leaps = Math.floor((term.month < 3 ? short - 1 : short) / 4);
  const off = OFF[`${name}${String(year)}`] ?? 0;
  const offset = term.offset[year < 2000 ? 0 : 1];
  return { year, month: term.month, day: Math.floor(short * 0.2422 + offset) - leaps + off };
};
