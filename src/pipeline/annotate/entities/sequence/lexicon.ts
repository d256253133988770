import { Arcs } from './arcs.ts';
import { LONGEST_WORD } from './lexicon-format.ts';
import { WORDS } from './lexicon-words.ts';

/** A trie of words; a state's class is 0 where no word ends. */
interface Lexicon {
  readonly arcs: Arcs;
  /** Class of part of speech, from 1 on. */
  readonly classes: Uint8Array;
  /** Negative natural logarithm of the word's frequency, in steps of {@link COST_STEP}. */
  readonly costs: Uint8Array;
}

const WORD = /(\d)(\D*?)([A-Z])([a-z])/gu;
const classOf = (letter: string): number => letter.charCodeAt(0) - 64;
const costOf = (letter: string): number => letter.charCodeAt(0) - 97;

/** Reads words written one after the other: how many characters each shares with the one before, the rest, class, cost. */
const grow = (source: string): Lexicon => {
  const arcs = new Arcs(source.length);
  const classes = [0];
  const costs = [0];
  const path = new Int32Array(LONGEST_WORD + 1);
  for (const [, shared = '0', rest = '', letter = 'A', cost = 'a'] of source.matchAll(WORD)) {
    let depth = Number(shared);
    for (let index = 0; index < rest.length; index++) {
      const state = classes.push(0) - 1;
      costs.push(0);
      arcs.add(path[depth] ?? 0, rest.charCodeAt(index), state);
      depth++;
      path[depth] = state;
    }
    classes[path[depth] ?? 0] = classOf(letter);
    costs[path[depth] ?? 0] = costOf(cost);
  }
  return { arcs, classes: Uint8Array.from(classes), costs: Uint8Array.from(costs) };
};

let grown: Lexicon | undefined;

/** The dictionary of words, unpacked when first asked for. */
export const lexicon = (): Lexicon => (grown ??= grow(WORDS));
