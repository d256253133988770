import { KEY_BITS } from './hash.ts';

/** Where keys lie in a table: each at a place of its own, which is found without searching (a perfect hash by displacement). */
export interface Places {
  /** By {@link bucketOf}: how many steps keys are moved from where they would lie, so that no two lie at one place. */
  readonly steps: Uint16Array;
  /** One less than the number of places, a power of two. */
  readonly mask: number;
}

/** Keys that are moved together share so many of their upper bits. */
const BUCKET_BITS = 14;
const BUCKETS = 1 << BUCKET_BITS;

const bucketOf = (key: number): number => key >>> (KEY_BITS - BUCKET_BITS);

/** The place of a key, if it has one: any other key is sent to the place of one that has. */
export const placeOf = ({ steps, mask }: Places, key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return ((mixed >>> 15) + Math.imul(steps[bucketOf(key)] ?? 0, (mixed << 1) | 1)) & mask;
};

/** Takes the places that keys have now; answers false, and takes none, when they are not all free and different. */
const takeAll = (places: Places, keys: Uint32Array, taken: Uint8Array): boolean => {
  for (let index = 0; index < keys.length; index++) {
    const place = placeOf(places, keys[index] ?? 0);
    if (taken[place] === 1) {
      for (let earlier = 0; earlier < index; earlier++) taken[placeOf(places, keys[earlier] ?? 0)] = 0;
      return false;
    }
    taken[place] = 1;
  }
  return true;
};

/** Lays out keys, which are sorted and all different: the fullest buckets first, each in as few steps as it takes. */
export const placesFor = (keys: Uint32Array): Places => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 1.4)));
  const places: Places = { steps: new Uint16Array(BUCKETS), mask: size - 1 };
  const taken = new Uint8Array(size);
  const starts = new Uint32Array(BUCKETS + 1);
  for (const key of keys) starts[bucketOf(key) + 1] = (starts[bucketOf(key) + 1] ?? 0) + 1;
  const fullest = starts.reduce((most, count) => Math.max(most, count), 0);
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  for (let count = fullest; count > 0; count--) {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const start = starts[bucket] ?? 0;
      if ((starts[bucket + 1] ?? 0) - start !== count) continue;
      const own = keys.subarray(start, start + count);
      while (!takeAll(places, own, taken)) places.steps[bucket] = (places.steps[bucket] ?? 0) + 1;
    }
  }
  return places;
};
