import { compose } from './compose.ts';
import type { Dictionary } from './dictionary.ts';
import { asWritten, drawnFrom, drawnOffset, type Drawn } from './drawn.ts';

/** How to write a text otherwise, as OpenCC's configurations have it. */
export interface Conversion {
  /** Cuts the text into stretches that no word reaches out of. */
  readonly segmentation: Dictionary | null;
  /** Each applied to what the one before it wrote. */
  readonly stages: readonly Dictionary[];
}

/** Places of the canonical text that conversion takes heed of, in code units. */
export interface Heed {
  /** No word that changes its length reaches over one of these, so that what begins or ends there still does. In order. */
  readonly edges: readonly number[];
  /** Characters that stay as they are, in order: surnames, which are not the common words they look like. */
  readonly kept: readonly number[];
}

const codePointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The first of the ordered places after `at`, and from then on only later ones: calls must ask in order. */
const nextOf = (places: readonly number[]): ((at: number) => number) => {
  let index = 0;
  return (at) => {
    while ((places[index] ?? Infinity) <= at) index++;
    return places[index] ?? Infinity;
  };
};

const segmentBounds = (text: string, dictionary: Dictionary, barriers: readonly number[]): number[] => {
  const bounds: number[] = [];
  const barrier = nextOf(barriers);
  for (let at = 0; at < text.length;) {
    const match = dictionary.match(text, at, Math.min(barrier(at), text.length));
    if (match === null) at += codePointLength(text, at);
    else {
      bounds.push(at, at + match.length);
      at += match.length;
    }
  }
  return bounds;
};

interface Bounds {
  /** No match reaches over one of these … */
  readonly barriers: readonly number[];
  /** … nor over one of these, if it changes its length. */
  readonly edges: readonly number[];
  /** Where single characters stay as they are. */
  readonly kept: ReadonlySet<number>;
}

const pieces = function* (
  text: string,
  dictionary: Dictionary,
  { barriers, edges, kept }: Bounds,
): Generator<readonly [number, string]> {
  const barrier = nextOf(barriers);
  const edge = nextOf(edges);
  for (let at = 0; at < text.length;) {
    const limit = Math.min(barrier(at), text.length);
    let match = kept.has(at) ? null : dictionary.match(text, at, limit);
    if (match !== null && match.length !== match.words.length && edge(at) < at + match.length) {
      match = dictionary.match(text, at, Math.min(edge(at), limit));
    }
    const length = match?.length ?? codePointLength(text, at);
    yield [length, match?.words ?? text.slice(at, at + length)];
    at += length;
  }
};

const ordered = (places: readonly number[]): number[] => [...new Set(places)].toSorted((a, b) => a - b);

/** Writes a text otherwise and keeps the way back: canonical text never changes, only what is drawn of it. */
export const convert = (text: string, { segmentation, stages }: Conversion, { edges, kept }: Heed): Drawn => {
  const alone = kept.flatMap((at) => [at, at + codePointLength(text, at)]);
  const barriers = ordered([
    ...alone,
    ...(segmentation === null ? [] : segmentBounds(text, segmentation, alone)),
  ]);
  let drawn = asWritten(text);
  for (const stage of stages) {
    const { shifts } = drawn;
    const here = (at: number): number => drawnOffset(shifts, at, 'start');
    const bounds = { barriers: barriers.map(here), edges: edges.map(here), kept: new Set(kept.map(here)) };
    drawn = compose(drawn, drawnFrom(pieces(drawn.text, stage, bounds)));
  }
  return drawn;
};
