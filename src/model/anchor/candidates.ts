import { GRAM, type Haystack, type Straw } from './haystack.ts';

/** A stretch of a block where a pattern may stand; `low` and `high` are by how much it may be shifted there. */
export interface Candidate {
  readonly straw: Straw;
  readonly low: number;
  readonly high: number;
}

/** Shifts that differ by less than this belong to one place. */
const BUCKET = 16;
/** What may be inserted or left out between two stretches that are the same. */
const SLACK = 8;
/** So many places are looked at more closely. */
const MOST = 8;

interface Bucket {
  readonly straw: Straw;
  hits: number;
  low: number;
  high: number;
}

/** Where in the article a pattern, folded, might stand: the places that share most with it, best first. */
export const candidatesFor = (pattern: string, { grams, copies }: Haystack): Candidate[] => {
  const buckets = new Map<Straw, Map<number, Bucket>>();
  for (let from = 0; from + GRAM <= pattern.length; from++) {
    for (const { straw, at } of grams.get(pattern.slice(from, from + GRAM)) ?? []) {
      const shift = at - from;
      const ofStraw = buckets.get(straw) ?? new Map<number, Bucket>();
      buckets.set(straw, ofStraw);
      const key = Math.floor(shift / BUCKET);
      const bucket = ofStraw.get(key);
      if (bucket === undefined) ofStraw.set(key, { straw, hits: 1, low: shift, high: shift });
      else {
        bucket.hits++;
        bucket.low = Math.min(bucket.low, shift);
        bucket.high = Math.max(bucket.high, shift);
      }
    }
  }
  const found = [...buckets.values()].flatMap(joined);
  // What is shorter than a gram can only be a whole block.
  if (pattern.length < GRAM)
    for (const straw of copies.get(pattern) ?? []) found.push({ straw, hits: 1, low: 0, high: 0 });
  return found
    .toSorted((a, b) => b.hits - a.hits || a.straw.index - b.straw.index)
    .slice(0, MOST)
    .map(({ straw, low, high }) => ({ straw, low: low - SLACK, high: high + SLACK }));
};

/** The buckets that have most around them, each with its neighbours, since a place can lie across their border. */
const joined = (ofStraw: ReadonlyMap<number, Bucket>): Bucket[] => {
  const hits = (key: number): number => ofStraw.get(key)?.hits ?? 0;
  return [...ofStraw].flatMap(([key, bucket]) => {
    if (hits(key - 1) > bucket.hits || hits(key + 1) >= bucket.hits) return [];
    const around = [ofStraw.get(key - 1), bucket, ofStraw.get(key + 1)].filter((one) => one !== undefined);
    return [
      {
        straw: bucket.straw,
        hits: around.reduce((sum, one) => sum + one.hits, 0),
        low: Math.min(...around.map(({ low }) => low)),
        high: Math.max(...around.map(({ high }) => high)),
      },
    ];
  });
};
