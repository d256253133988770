import type { Audit } from './audit.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim: number;
  /** Whether more is better. */
  readonly atLeast: boolean;
}

const least = (name: string, value: number, aim: number): Figure => ({
  name,
  value,
  unit: '',
  aim,
  atLeast: true,
});
const most = (name: string, value: number, aim: number, unit: string): Figure => ({
  name,
  value,
  unit,
  aim,
  atLeast: false,
});

/** Lighthouse's figures beside what they should be. */
export const auditFigures = (found: Audit): Figure[] => [
  least('performance', found.performance, 98),
  least('accessibility', found.accessibility, 100),
  least('best practices', found.bestPractices, 100),
  least('search engines', found.seo, 100),
  most('first paint', found.firstPaint, 1_500, 'ms'),
  most('largest paint', found.largestPaint, 1_500, 'ms'),
  most('layout shift', found.layoutShift, 0, ''),
  most('blocking', found.blocking, 50, 'ms'),
];

export const sizeFigure = (kilobytes: number, aim: number): Figure =>
  most('first-load JavaScript', kilobytes, aim, 'KB gzip');

/** How long an interaction keeps its reader waiting for what it shows, in ms. */
export const delayFigure = (name: string, milliseconds: number): Figure =>
  most(name, milliseconds, 100, 'ms');

export const isMet = ({ value, aim, atLeast }: Figure): boolean => (atLeast ? value >= aim : value <= aim);

const rounded = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);

/** `largest paint  1,234.5 ms  (at most 1500)`, and a mark where the aim is missed. */
export const figureLine = (figure: Figure): string => {
  const { name, value, unit, aim, atLeast } = figure;
  const words = `${rounded(value)} ${unit}`.trimEnd();
  return `${name.padEnd(34)}${words.padStart(16)}  (${atLeast ? 'at least' : 'at most'} ${aim})${isMet(figure) ? '' : '  MISSED'}`;
};
