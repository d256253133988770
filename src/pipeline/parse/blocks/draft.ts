import type { Block, TextMark } from '#model/block.ts';

type WithoutPlace<B> = B extends unknown ? Omit<B, 'id' | 'sentences'> : never;

/** A block before it is numbered and divided into sentences. */
export type Draft = WithoutPlace<Block> & {
  /** Set in small print as a whole, as captions are. */
  readonly small?: true;
};

/** A text with its marks, offsets in UTF-16 code units. */
export interface MarkedText {
  readonly text: string;
  readonly marks: TextMark[];
}
