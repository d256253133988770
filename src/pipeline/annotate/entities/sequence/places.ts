import { KEY_BITS } from './hash.ts';

/** Where keys lie in a table: each at a place of its own, which is found without searching (a perfect hash by displacement). */
export interface Places {
  /** By the upper bits of a key: how many steps keys are moved from where they would lie, so that no two lie at one place. */
  readonly steps: Uint16Array;
  /** The bits of a key below those. */
  readonly shift: number;
  /** One less than the number of places, a power of two. */
  readonly mask: number;
}

/** Keys that are moved together, on average; more of them would take too many steps to find room for all. */
const TOGETHER = 5;
/** Of places there are at least so many more than keys. */
const ROOM = 1.4;

/** The place of a key, if it has one: any other key is sent to the place of one that has. */
export const placeOf = ({ steps, shift, mask }: Places, key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return ((mixed >>> 11) + Math.imul(steps[key >>> shift] ?? 0, (mixed << 1) | 1)) & mask;
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

/** The keys that are moved together, which lie side by side; the largest groups first, for which room is hardest to find. */
const groupsOf = (keys: Uint32Array, shift: number): Uint32Array[] => {
  const groups: Uint32Array[] = [];
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && (keys[end] ?? 0) >>> shift === (keys[start] ?? 0) >>> shift) end++;
    groups.push(keys.subarray(start, end));
  }
  return groups.toSorted((a, b) => b.length - a.length);
};

const layOut = (groups: readonly Uint32Array[], shift: number, size: number): Places | null => {
  const places: Places = { steps: new Uint16Array(1 << (KEY_BITS - shift)), shift, mask: size - 1 };
  const taken = new Uint8Array(size);
  for (const group of groups) {
    const at = (group[0] ?? 0) >>> shift;
    let isLaid = takeAll(places, group, taken);
    for (let step = 1; !isLaid && step <= 0xffff; step++) {
      places.steps[at] = step;
      isLaid = takeAll(places, group, taken);
    }
    if (!isLaid) return null;
  }
  return places;
};

/** Lays out keys, which are sorted and all different; in a larger table where there is no room for all. */
export const placesFor = (keys: Uint32Array): Places => {
  const bits = Math.ceil(Math.log2(Math.max(2, keys.length / TOGETHER)));
  const shift = Math.max(0, KEY_BITS - bits);
  const groups = groupsOf(keys, shift);
  for (let size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * ROOM))); ; size *= 2) {
    const places = layOut(groups, shift, size);
    if (places !== null) return places;
  }
};
