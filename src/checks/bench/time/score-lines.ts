import type { Score } from './score.ts';

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '   – ' : ((100 * part) / whole).toFixed(1).padStart(5)} % (${String(part)}/${String(whole)})`;

/** One line a figure, for people. */
export const scoreLines = (name: string, score: Score): string[] => [
  name,
  `  words of dated expressions found  ${share(score.detected, score.dated)}`,
  `  first and last day right          ${share(score.right, score.dated)}`,
  `  vague ones dated                  ${share(score.vagueDated, score.vague)}`,
  `  open ones dated                   ${share(score.openDated, score.open)}`,
  `  spurious among those dated        ${share(score.spurious, score.given)}`,
  ...(score.events === 0
    ? []
    : [`  events found                      ${share(score.eventsFound, score.events)}`]),
];
