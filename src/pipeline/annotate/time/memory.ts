import type { Span } from '#model/span.ts';
import type { Context, Mentioned, Now } from './context.ts';
import { pointsAhead } from './cues.ts';

interface Remembered {
  readonly mentioned: Mentioned;
  readonly block: number;
  /** End offset in that block. */
  readonly end: number;
}

/** What the text has dated so far; a value that a reader of the text would carry in mind. */
export interface Memory {
  readonly now: Now | null;
  readonly last: Remembered | null;
  readonly lastDay: Mentioned | null;
  /** The last evening named, which 当晚 may mean. */
  readonly lastEvening: Mentioned | null;
  readonly lastYear: Mentioned | null;
  readonly heading: Mentioned | null;
}

/** The memory at the beginning of a text. */
export const emptyMemory = (now: Now | null): Memory => ({
  now,
  last: null,
  lastDay: null,
  lastEvening: null,
  lastYear: null,
  heading: null,
});

/** Two dates this far apart are not told in one breath, whatever stands between them. */
const LONGEST_SENTENCE = 400;

/** What an expression of the `block`th block can be counted from. Few ask whether words point ahead, so it is looked for when they do. */
export const contextAt = (memory: Memory, block: number, span: Span, text: string): Context => {
  const { last } = memory;
  const { start } = span;
  const inBlock = last !== null && last.block === block ? last : null;
  const inSentence =
    inBlock !== null &&
    start - inBlock.end < LONGEST_SENTENCE &&
    !/[。！？!?\n]/u.test(text.slice(inBlock.end, start))
      ? inBlock
      : null;
  const nearby = last !== null && block - last.block <= 1 ? last : null;
  return {
    now: memory.now,
    inSentence: inSentence?.mentioned ?? null,
    inBlock: inBlock?.mentioned ?? null,
    nearby: nearby?.mentioned ?? null,
    lastDay: memory.lastDay,
    lastEvening: memory.lastEvening,
    lastYear: memory.lastYear,
    heading: memory.heading,
    get ahead() {
      return pointsAhead(text, span.start, span.end);
    },
    continues: false,
    weekday: null,
  };
};

/** The memory at a heading without a date, which ends the chronicle above it. */
export const withoutHeading = (memory: Memory): Memory => ({ ...memory, heading: null });
