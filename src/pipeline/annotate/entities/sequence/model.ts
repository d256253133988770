import { bytesOf } from './base64.ts';
import { LABELS } from './labels.ts';

/** A trained model: scores by feature and label, and by pair of labels, in steps of one size. */
export interface SequenceModel {
  /** An open-addressed table: the key of a feature, 0 for a free slot, and beside it where in `scores` its row begins. */
  readonly slots: Int32Array;
  /** {@link STRIDE} numbers for each feature; each holds the scores of two labels, {@link BIAS} added, in its lower and upper half. */
  readonly scores: Int32Array;
  readonly transitions: Float32Array;
}

/** From one feature's row to the next: a power of two, so that no row lies across two lines of the cache. */
export const STRIDE = 8;

/** Makes every score positive, so that two can be added in one number without one running into the other. */
export const BIAS = 128;

/** How a model is written down: all numbers but `step` and `transitions` as bytes in base64. */
export interface PackedModel {
  /** Sorted keys, each as its difference to the one before in 7-bit groups, least first. */
  readonly keys: string;
  /** For each key a bit for every label that has a score, in two bytes, least first. */
  readonly labels: string;
  /** The scores in that order, each a signed byte of so many steps. */
  readonly scores: string;
  readonly step: number;
  readonly transitions: readonly number[];
}

/** A good slot to begin at: keys are mixed already. */
export const slotOf = (key: number, mask: number): number => (key ^ (key >>> 9)) & mask;

const unpackKeys = (bytes: Uint8Array): number[] => {
  const keys: number[] = [];
  let key = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    key += value;
    keys.push(key);
    value = 0;
    shift = 0;
  }
  return keys;
};

export const unpackModel = (packed: PackedModel): SequenceModel => {
  const sorted = unpackKeys(bytesOf(packed.keys));
  const labels = bytesOf(packed.labels);
  const packedScores = new Int8Array(bytesOf(packed.scores).buffer);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, sorted.length * 1.4)));
  const slots = new Int32Array(size * 2);
  const scores = new Int32Array(sorted.length * STRIDE).fill(BIAS | (BIAS << 16));
  let next = 0;
  sorted.forEach((key, row) => {
    let slot = slotOf(key, size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row * STRIDE;
    const present = (labels[row * 2] ?? 0) | ((labels[row * 2 + 1] ?? 0) << 8);
    for (let label = 0; label < LABELS; label++) {
      if ((present & (1 << label)) === 0) continue;
      const at = row * STRIDE + (label >> 1);
      const score = packedScores[next++] ?? 0;
      scores[at] = (scores[at] ?? 0) + (label % 2 === 0 ? score : score * 0x10000);
    }
  });
  const transitions = Float32Array.from(packed.transitions, (score) => score / packed.step);
  return { slots, scores, transitions };
};
