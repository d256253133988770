import { customPinyin, pinyin } from 'pinyin-pro';
import { fold } from '#model/script/fold.ts';
import type { Span } from '#model/span.ts';
import { NEWS_READINGS, OFFICE_HEADS } from './news-readings.ts';
import { isTranscribed } from './transcribed.ts';

/** The pinyin of each character, at its first code unit; null for what has none. */
export type Readings = readonly (string | null)[];

/** A name in a text; the surname of a person has its own reading: 曾 in 曾荫权 is zēng, elsewhere céng. */
export interface ReadName extends Span {
  readonly person: boolean;
}

// Tones are written as spelled, without sandhi, as in dictionaries (GB/T 16159).
const OPTIONS = { type: 'all', toneSandhi: false } as const;

const officeReadings = Object.fromEntries(
  OFFICE_HEADS.map((head) => [head, pinyin(head, { toneSandhi: false }).replace(/ [^ ]+$/u, ' zhǎng')]),
);
customPinyin({ ...officeReadings, ...NEWS_READINGS });

const spelled = (text: string, surname: 'head' | 'off'): (string | null)[] => {
  const readings = Array.from<string | null>({ length: text.length }).fill(null);
  let at = 0;
  // The library knows simplified characters best, and folding keeps every offset.
  for (const { origin, pinyin: reading, isZh } of pinyin(fold(text), { ...OPTIONS, surname })) {
    if (isZh) readings[at] = reading;
    at += origin.length;
  }
  return readings;
};

/** Readings of a text by its phrases; with `only` set to names, of the names in it. */
export const readingsOf = (text: string, names: readonly ReadName[], only: 'all' | 'names'): Readings => {
  const inContext = spelled(text, 'off');
  const readings = only === 'all' ? inContext : inContext.map(() => null);
  for (const { start, end, person } of names) {
    const name = text.slice(start, end);
    const own = person && !isTranscribed(name) ? spelled(name, 'head') : inContext.slice(start, end);
    for (const [index, reading] of own.entries()) readings[start + index] = reading;
  }
  return readings;
};
