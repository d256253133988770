import { Arcs, ROOT } from '../gazetteer/arcs.ts';
import { LONGEST_WORD } from './lexicon-format.ts';
import { WORDS } from './lexicon-words.ts';

/** A trie of words. */
interface Lexicon {
  readonly arcs: Arcs;
  /** For each arc the class and cost of the word that ends there, read by {@link classIn} and {@link costIn}; 0 for none. */
  readonly words: Uint16Array;
}

/** Class of part of speech, from 1 on. */
export const classIn = (word: number): number => word & 0xff;
/** Negative natural logarithm of the word's frequency, in steps of `COST_STEP`. */
export const costIn = (word: number): number => word >> 8;

const NINE = '9'.charCodeAt(0);
const [UPPER_A, UPPER_Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];
const [ZERO, LOWER_A] = ['0'.charCodeAt(0), 'a'.charCodeAt(0)];

/** How many characters all words have together that are not those of the word before. */
const countArcs = (source: string): number => {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (source.charCodeAt(at) > 0x7f) count++;
  return count;
};

/** Reads words written one after the other: how many characters each shares with the one before, the rest, class, cost. */
const grow = (source: string): Lexicon => {
  const arcs = new Arcs(countArcs(source));
  const words = new Uint16Array(arcs.size);
  const path = new Int32Array(LONGEST_WORD + 1).fill(ROOT);
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= NINE) depth = code - ZERO;
    else if (code > UPPER_Z) {
      path[depth + 1] = arcs.add(path[depth] ?? ROOT, code);
      depth++;
    } else {
      at++;
      words[path[depth] ?? ROOT] = (code - UPPER_A + 1) | ((source.charCodeAt(at) - LOWER_A) << 8);
    }
  }
  return { arcs, words };
};

let grown: Lexicon | undefined;

/** The dictionary of words, unpacked when first asked for. */
export const lexicon = (): Lexicon => (grown ??= grow(WORDS));
