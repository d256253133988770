import type { Candidate } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { SUFFIXES } from '../names/suffixes.ts';
import { TITLES_BEFORE } from '../names/titles.ts';
import { CHINESE, kindAt } from './character-kinds.ts';
import { PIECE, writePieces } from './pieces.ts';
import { runsOf } from './runs.ts';
import { segment, type Words } from './segment.ts';
import type { Trie } from '../gazetteer/trie.ts';

/** What is known of each code unit of a text before the model decides; 0 stands for nothing. */
export interface Evidence {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly words: Words;
  readonly runs: Uint8Array;
  /** Listed names, titles and suffixes that cover it, each as type and piece. */
  readonly listed: Uint8Array;
  readonly titles: Uint8Array;
  readonly suffixes: Uint8Array;
  /** The suffix that follows within reach, and how far off; 0 for none. */
  readonly ahead: Uint16Array;
  /** What the rules take it for: type, piece and strength. */
  readonly ruled: Uint8Array;
}

const TYPE_NUMBERS = { none: 1, person: 2, place: 3, organization: 4 } as const;
const REACH = 8;

/** The longest word of a trie wherever one starts, left to right. */
const cover = <V>(text: string, trie: Trie<V>, numberOf: (value: V) => number): Uint8Array => {
  const row = new Uint8Array(text.length);
  for (let start = 0; start < text.length; start++) {
    const match = trie.longestAt(text, start);
    if (match === null) continue;
    writePieces(row, { start, end: match.end }, numberOf(match.value));
    start = match.end - 1;
  }
  return row;
};

const suffixAhead = (kinds: Uint8Array, suffixes: Uint8Array): Uint16Array => {
  const ahead = new Uint16Array(kinds.length);
  let next = -1;
  for (let index = kinds.length - 1; index >= 0; index--) {
    if (next !== -1 && next - index <= REACH) ahead[index] = (suffixes[next] ?? 0) * 16 + (next - index);
    if ((kinds[index] ?? 0) < CHINESE) next = -1;
    else if ((suffixes[index] ?? 0) !== 0 && ((suffixes[index] ?? 0) & 3) <= PIECE.first) next = index;
  }
  return ahead;
};

const verdicts = (length: number, candidates: readonly Candidate[]): Uint8Array => {
  const row = new Uint8Array(length);
  const weight = ({ start, end, strength }: Candidate): number => end - start + 0.6 * strength;
  for (const candidate of candidates.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    const { start, end, type, strength } = candidate;
    if (row.subarray(start, end).some((taken) => taken !== 0)) continue;
    writePieces(row, candidate, TYPE_NUMBERS[type] * 5 + strength);
  }
  return row;
};

/** Gathers what is known of a folded text; `candidates` are what the rules found in it. */
export const evidenceIn = (text: string, candidates: readonly Candidate[]): Evidence => {
  const kinds = Uint8Array.from({ length: text.length }, (_, index) => kindAt(text.charCodeAt(index)));
  const suffixes = cover(text, SUFFIXES, ({ type }) => TYPE_NUMBERS[type]);
  return {
    text,
    kinds,
    words: segment(text),
    runs: runsOf(text),
    listed: cover(text, GAZETTEER, ({ type }) => TYPE_NUMBERS[type]),
    titles: cover(text, TITLES_BEFORE, () => 1),
    suffixes,
    ahead: suffixAhead(kinds, suffixes),
    ruled: verdicts(text.length, candidates),
  };
};
