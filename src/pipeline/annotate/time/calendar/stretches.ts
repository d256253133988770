import { interval, yearEdtf } from './edtf.ts';

/** Source of the words for a part of a decade or century: 初, 末期, 中叶, 中后期, 上半叶. */
export const STRETCH = '[上下前后後]半[叶葉期段]|[早初中前后後晚末](?:[后後]期|期|叶|葉)|[初末底尾]';

type Part = 'first' | 'early' | 'middle' | 'late' | 'second' | 'last';

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^[上前]/u, 'first'],
  [/^[下后後]/u, 'second'],
  [/^中[后後]/u, 'late'],
  [/^中/u, 'middle'],
  [/^[初早]/u, 'early'],
  [/^[末底尾晚]/u, 'last'],
];

type Years = Readonly<Record<Part, readonly [number, number]>>;

/** Years counted from the first of the decade, both inclusive. */
const OF_DECADE: Years = {
  first: [0, 4],
  early: [0, 3],
  middle: [4, 6],
  late: [4, 9],
  second: [5, 9],
  last: [7, 9],
};

/** Years counted from the first of the century, both inclusive. */
const OF_CENTURY: Years = {
  first: [0, 49],
  early: [0, 9],
  middle: [40, 59],
  late: [50, 99],
  second: [50, 99],
  last: [90, 99],
};

const stretch = (first: number, word: string, years: Years): string | null => {
  const part = PARTS.find(([pattern]) => pattern.test(word))?.[1];
  if (part === undefined) return null;
  return interval(yearEdtf(first + years[part][0]), yearEdtf(first + years[part][1]));
};

/** EDTF interval of the named part of the decade that begins with `first`; null when no part is named. */
export const stretchOfDecade = (first: number, word: string): string | null =>
  stretch(first, word, OF_DECADE);

/** EDTF interval of the named part of the century that begins with `first`; null when no part is named. */
export const stretchOfCentury = (first: number, word: string): string | null =>
  stretch(first, word, OF_CENTURY);
