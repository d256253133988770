import { mix } from './hash.ts';
import { NONE, ROOT } from '../gazetteer/arcs.ts';
import { classIn, costIn, lexicon } from './lexicon.ts';
import { COST_STEP } from './lexicon-format.ts';
import { AFTER_TEXT, BEFORE_TEXT, BEYOND, MARGIN, rowOf } from './rows.ts';

/**
 * The words of a text. Two stand-ins, hashes only, come before the first and two after the last, so that neighbours can always be
 * asked for.
 */
export interface Words {
  /** For each code unit the number of its word. */
  readonly numbers: Uint32Array;
  /** By number where the word starts; the next one's start is its end. */
  readonly starts: Uint32Array;
  /** By number what its characters are mixed to. */
  readonly hashes: Int32Array;
  /** By number the class of its part of speech, 0 for an unknown character. */
  readonly classes: Uint8Array;
}

/** What a character costs that is no word, in natural logarithms: rarer than any word. */
const UNKNOWN = 18.5;
const SEED = 17;

const wordsOf = (text: string, lengths: Uint8Array, kinds: Uint8Array): Words => {
  let count = 0;
  for (let end = text.length; end > 0; end -= lengths[end] ?? 1) count++;
  const numbers = new Uint32Array(text.length);
  const starts = new Uint32Array(count + 2 * MARGIN);
  const hashes = new Int32Array(starts.length).fill(BEFORE_TEXT, 0, MARGIN).fill(AFTER_TEXT, count + MARGIN);
  const classes = rowOf(count, BEYOND.classes);
  starts[count + MARGIN] = text.length;
  let number = count + MARGIN;
  for (let end = text.length; end > 0;) {
    const start = end - (lengths[end] ?? 1);
    number--;
    let hash = SEED;
    for (let index = start; index < end; index++) {
      numbers[index] = number;
      hash = mix(hash, text.charCodeAt(index));
    }
    starts[number] = start;
    hashes[number] = hash;
    classes[number] = kinds[end] ?? 0;
    end = start;
  }
  return { numbers, starts, hashes, classes };
};

/** Cuts a folded text into the words of the dictionary that are likeliest together (the unigram model of jieba). */
export const segment = (text: string): Words => {
  const { length } = text;
  const { arcs, words } = lexicon();
  const best = new Float64Array(length + 1).fill(Infinity);
  const lengths = new Uint8Array(length + 1);
  const kinds = new Uint8Array(length + 1);
  best[0] = 0;
  for (let start = 0; start < length; start++) {
    const cost = best[start] ?? 0;
    if (cost + UNKNOWN < (best[start + 1] ?? 0)) {
      best[start + 1] = cost + UNKNOWN;
      lengths[start + 1] = 1;
      kinds[start + 1] = 0;
    }
    let end = start;
    for (let arc = arcs.next(ROOT, text.charCodeAt(end)); arc !== NONE;) {
      end++;
      const word = words[arc] ?? 0;
      const sum = cost + costIn(word) * COST_STEP;
      if (word !== 0 && sum < (best[end] ?? 0)) {
        best[end] = sum;
        lengths[end] = end - start;
        kinds[end] = classIn(word);
      }
      arc = end < length ? arcs.next(arc, text.charCodeAt(end)) : NONE;
    }
  }
  return wordsOf(text, lengths, kinds);
};
