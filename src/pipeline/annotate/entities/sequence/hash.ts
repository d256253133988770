/** Keys of features are so long; two features that share one are told apart by nothing, which is rare enough. */
export const KEY_BITS = 26;

/** Mixes two 32-bit integers into one (the finaliser of MurmurHash3). */
export const mix = (left: number, right: number): number => {
  let hash = Math.imul(left ^ (right + 0x7f4a7c15), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
};

/** The key of a feature: its template's number and its value, mixed. */
export const keyOf = (template: number, value: number): number =>
  mix(Math.imul(template, 0x1000193), value) >>> (32 - KEY_BITS);
