import { mix } from './hash.ts';
import { BEYOND } from './rows.ts';

/** Takes a feature: the number of its template, from 1 on, and its value. */
export type Take = (template: number, value: number) => void;

/** The features that follow from the two numbers of a clue. */
type Template = (one: number, other: number, take: Take) => void;

/** How many features a character has. */
export const FEATURES = 44;

const OUTSIDE = 99;
const bits = (clue: number, from: number, count: number): number => (clue >>> from) & ((1 << count) - 1);

const reader =
  (count: number, beyond: number) =>
  (clue: number, from: number): number => {
    const value = bits(clue, from, count);
    return value === beyond ? OUTSIDE : value;
  };
const kindIn = reader(5, BEYOND.kinds);
const runIn = reader(7, BEYOND.runs);
const listedIn = reader(5, BEYOND.listed);
const titleIn = reader(3, BEYOND.titles);
const suffixIn = reader(5, BEYOND.suffixes);
const ruledIn = reader(7, BEYOND.ruled);
const classIn = reader(5, BEYOND.classes);

const ownCharacter: Template = (character, listed, take) => {
  take(1, character);
  take(27, mix(listedIn(listed, 0), character));
};

const characterBefore: Template = (character, run, take) => {
  take(2, character);
  take(38, mix(runIn(run, 0), character));
};

const characterAfter: Template = (character, run, take) => {
  take(3, character);
  take(39, mix(runIn(run, 0), character));
};

const far =
  (template: number): Template =>
  (character, _, take) => {
    take(template, character);
  };

const kinds: Template = (window, _, take) => {
  const l2 = kindIn(window, 0);
  const l1 = kindIn(window, 5);
  const own = kindIn(window, 10);
  const r1 = kindIn(window, 15);
  const r2 = kindIn(window, 20);
  const left = mix(l1, own);
  const right = mix(own, r1);
  take(10, right);
  take(11, mix(left, r1));
  take(12, mix(right, r2));
  take(13, mix(mix(l2, l1), own));
  take(14, mix(mix(mix(l2, l1), right), r2));
};

const runs: Template = (marks, more, take) => {
  const title = titleIn(marks, 0);
  const run = runIn(marks, 16);
  take(29, mix(title, mix(titleIn(marks, 3), titleIn(marks, 6))));
  take(30, mix(title, run));
  take(31, mix(title, kindIn(more, 5)));
  take(36, mix(run, runIn(marks, 9)));
  take(37, mix(run, runIn(marks, 23)));
  take(40, mix(run, listedIn(more, 0)));
};

const names: Template = (verdicts, lists, take) => {
  const l1 = listedIn(lists, 0);
  const own = listedIn(lists, 5);
  const r1 = listedIn(lists, 10);
  const ahead = bits(lists, 15, 9);
  const ruled = ruledIn(verdicts, 7);
  const ruledAfter = ruledIn(verdicts, 14);
  const suffix = suffixIn(verdicts, 21);
  const left = mix(l1, own);
  const ruledLeft = mix(ruledIn(verdicts, 0), ruled);
  take(25, left);
  take(26, mix(own, r1));
  take(28, mix(left, r1));
  take(32, mix(suffix, l1));
  take(33, mix(suffix, suffixIn(verdicts, 26)));
  take(34, mix(ahead, own));
  take(35, mix(ahead, titleIn(lists, 24)));
  take(41, ruledLeft);
  take(42, mix(ruled, ruledAfter));
  take(43, mix(ruled, own));
  take(44, mix(ruledLeft, ruledAfter));
};

const wordShape: Template = (word, _, take) => {
  const place = bits(word, 0, 2) + 4 * bits(word, 2, 5);
  const after = classIn(word, 15);
  take(16, mix(place, bits(word, 7, 3)));
  take(19, mix(mix(classIn(word, 10), place), after));
  take(20, mix(place, after));
};

const TEMPLATES: readonly Template[] = [
  ownCharacter,
  characterBefore,
  characterAfter,
  far(4),
  far(5),
  kinds,
  runs,
  names,
  wordShape,
];

/** Takes the features that follow from one clue, given by its number and what it holds. */
export const takeFeatures = (clue: number, one: number, other: number, take: Take): void => {
  TEMPLATES[clue]?.(one, other, take);
};
