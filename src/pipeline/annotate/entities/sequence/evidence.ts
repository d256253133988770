import type { Candidate } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { SUFFIXES } from '../names/suffixes.ts';
import { TITLES_BEFORE } from '../names/titles.ts';
import { CHINESE, kindAt } from './character-kinds.ts';
import { codesOf, pairsOf } from './characters.ts';
import { PIECE, writePieces } from './pieces.ts';
import { BEYOND, MARGIN, rowOf } from './rows.ts';
import { runsOf } from './runs.ts';
import { segment, type Words } from './segment.ts';
import type { Trie } from '../gazetteer/trie.ts';

/** What is known of each code unit of a text before the model decides, in rows with margins; 0 stands for nothing. */
export interface Evidence {
  /** Of the text, in code units. */
  readonly length: number;
  readonly codes: Uint16Array;
  /** For each code unit, it and the next one mixed. */
  readonly pairs: Int32Array;
  readonly kinds: Uint8Array;
  readonly words: Words;
  readonly runs: Uint8Array;
  /** Listed names, titles and suffixes that cover it, each as type and piece. */
  readonly listed: Uint8Array;
  readonly titles: Uint8Array;
  readonly suffixes: Uint8Array;
  /** The suffix that follows within reach, and how far off; 0 for none. This row has no margins. */
  readonly ahead: Uint16Array;
  /** What the rules take it for: type, piece and strength. */
  readonly ruled: Uint8Array;
}

const TYPE_NUMBERS = { none: 1, person: 2, place: 3, organization: 4 } as const;
const REACH = 8;

/** The longest word of a trie wherever one starts, left to right. */
const cover = <V>(
  text: string,
  trie: Trie<V>,
  beyond: number,
  numberOf: (value: V) => number,
): Uint8Array => {
  const row = rowOf(text.length, beyond);
  for (let start = 0; start < text.length; start++) {
    const match = trie.longestAt(text, start);
    if (match === null) continue;
    writePieces(row, { start, end: match.end }, numberOf(match.value));
    start = match.end - 1;
  }
  return row;
};

const suffixAhead = (length: number, kinds: Uint8Array, suffixes: Uint8Array): Uint16Array => {
  const ahead = new Uint16Array(length);
  let next = -1;
  for (let index = length - 1; index >= 0; index--) {
    const suffix = suffixes[index + MARGIN] ?? 0;
    if (next !== -1 && next - index <= REACH)
      ahead[index] = (suffixes[next + MARGIN] ?? 0) * 16 + (next - index);
    if ((kinds[index + MARGIN] ?? 0) < CHINESE) next = -1;
    else if (suffix !== 0 && (suffix & 3) <= PIECE.first) next = index;
  }
  return ahead;
};

const weight = ({ start, end, strength }: Candidate): number => end - start + 0.6 * strength;

const isFree = (row: Uint8Array, { start, end }: Candidate): boolean => {
  for (let index = start; index < end; index++) if (row[index + MARGIN] !== 0) return false;
  return true;
};

const verdicts = (length: number, candidates: readonly Candidate[]): Uint8Array => {
  const row = rowOf(length, BEYOND.ruled);
  for (const candidate of candidates.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    if (isFree(row, candidate))
      writePieces(row, candidate, TYPE_NUMBERS[candidate.type] * 5 + candidate.strength);
  }
  return row;
};

const kindsOf = (length: number, codes: Uint16Array): Uint8Array => {
  const kinds = rowOf(length, BEYOND.kinds);
  for (let at = MARGIN; at < length + MARGIN; at++) kinds[at] = kindAt(codes[at] ?? 0);
  return kinds;
};

/** Gathers what is known of a folded text; `candidates` are what the rules found in it. */
export const evidenceIn = (text: string, candidates: readonly Candidate[]): Evidence => {
  const { length } = text;
  const codes = codesOf(text);
  const kinds = kindsOf(length, codes);
  const suffixes = cover(text, SUFFIXES, BEYOND.suffixes, ({ type }) => TYPE_NUMBERS[type]);
  return {
    length,
    codes,
    pairs: pairsOf(codes),
    kinds,
    words: segment(text),
    runs: runsOf(text),
    listed: cover(text, GAZETTEER, BEYOND.listed, ({ type }) => TYPE_NUMBERS[type]),
    titles: cover(text, TITLES_BEFORE, BEYOND.titles, () => 1),
    suffixes,
    ahead: suffixAhead(length, kinds, suffixes),
    ruled: verdicts(length, candidates),
  };
};
