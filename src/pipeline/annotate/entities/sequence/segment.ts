import { lexicon } from './lexicon.ts';
import { COST_STEP, LONGEST_WORD } from './lexicon-format.ts';

/** The words of a text: for each code unit where its word starts and ends and the word's class, 0 for an unknown character. */
export interface Words {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly classes: Uint8Array;
}

/** What a character costs that is no word, in natural logarithms: rarer than any word. */
const UNKNOWN = 18.5;

/** Cuts a folded text into the words of the dictionary that are likeliest together (the unigram model of jieba). */
export const segment = (text: string): Words => {
  const { length } = text;
  const { arcs, classes, costs } = lexicon();
  const best = new Float64Array(length + 1).fill(Infinity);
  const lengths = new Uint8Array(length + 1);
  const kinds = new Uint8Array(length + 1);
  best[0] = 0;
  for (let start = 0; start < length; start++) {
    const cost = best[start] ?? 0;
    const take = (end: number, price: number, kind: number): void => {
      if (cost + price >= (best[end] ?? 0)) return;
      best[end] = cost + price;
      lengths[end] = end - start;
      kinds[end] = kind;
    };
    take(start + 1, UNKNOWN, 0);
    let state = 0;
    for (let end = start + 1; end <= length && end <= start + LONGEST_WORD; end++) {
      state = arcs.next(state, text.charCodeAt(end - 1));
      if (state === -1) break;
      const kind = classes[state] ?? 0;
      if (kind !== 0) take(end, (costs[state] ?? 0) * COST_STEP, kind);
    }
  }
  const words = {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    classes: new Uint8Array(length),
  };
  for (let end = length; end > 0;) {
    const start = end - (lengths[end] ?? 1);
    words.starts.fill(start, start, end);
    words.ends.fill(end, start, end);
    words.classes.fill(kinds[end] ?? 0, start, end);
    end = start;
  }
  return words;
};
