import type { Block } from '../block.ts';
import { fold } from '../script/fold.ts';

/** Code units that are looked up together: three Chinese characters are rarely side by side by chance. */
export const GRAM = 3;

/** One block's text, made ready to be searched. */
export interface Straw {
  readonly block: string;
  readonly index: number;
  readonly text: string;
  /** The end of the nearest block with text before it, and the beginning of the one after it. */
  readonly before: string;
  readonly after: string;
}

/** An article made ready to be searched: texts folded to one script, and where each three code units stand. */
export interface Haystack {
  readonly straws: readonly Straw[];
  readonly grams: ReadonlyMap<string, readonly { readonly straw: Straw; readonly at: number }[]>;
  /** The blocks that have exactly this text. */
  readonly copies: ReadonlyMap<string, readonly Straw[]>;
}

const NEAR = 32;

const strawsOf = (blocks: readonly Block[]): Straw[] => {
  const texts = blocks
    .map(({ id, text }, index) => ({ block: id, index, text: fold(text) }))
    .filter(({ text }) => text !== '');
  return texts.map((straw, at) => ({
    ...straw,
    before: texts[at - 1]?.text.slice(-NEAR) ?? '',
    after: texts[at + 1]?.text.slice(0, NEAR) ?? '',
  }));
};

export const haystackOf = (blocks: readonly Block[]): Haystack => {
  const straws = strawsOf(blocks);
  const grams = new Map<string, { straw: Straw; at: number }[]>();
  const copies = new Map<string, Straw[]>();
  for (const straw of straws) {
    const { text } = straw;
    const same = copies.get(text);
    if (same === undefined) copies.set(text, [straw]);
    else same.push(straw);
    for (let at = 0; at + GRAM <= text.length; at++) {
      const gram = text.slice(at, at + GRAM);
      const places = grams.get(gram);
      if (places === undefined) grams.set(gram, [{ straw, at }]);
      else places.push({ straw, at });
    }
  }
  return { straws, grams, copies };
};
