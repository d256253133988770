import { bytesOf } from './base64.ts';
import { LABELS } from './labels.ts';

/** A trained model: scores by feature and label, and by pair of labels. */
export interface SequenceModel {
  /** Keys of features in an open-addressed table, 0 for a free slot, and in `rows` where the scores of each begin. */
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  /** {@link STRIDE} bytes for each feature, of which the first are the labels'; like transitions, in steps of one size. */
  readonly scores: Int8Array;
  readonly transitions: Float32Array;
}

/** From one feature's scores to the next: a power of two, so that a row never lies across two lines of the cache. */
export const STRIDE = 16;

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
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, sorted.length * 2)));
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const scores = new Int8Array(sorted.length * STRIDE);
  let next = 0;
  sorted.forEach((key, row) => {
    let slot = slotOf(key, size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    rows[slot] = row * STRIDE;
    const present = (labels[row * 2] ?? 0) | ((labels[row * 2 + 1] ?? 0) << 8);
    for (let label = 0; label < LABELS; label++)
      if ((present & (1 << label)) !== 0) scores[row * STRIDE + label] = packedScores[next++] ?? 0;
  });
  const transitions = Float32Array.from(packed.transitions, (score) => score / packed.step);
  return { keys, rows, scores, transitions };
};
