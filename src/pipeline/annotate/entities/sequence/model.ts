import { bytesOf } from './base64.ts';
import { KEY_BITS } from './hash.ts';
import { LABELS } from './labels.ts';

/**
 * A trained model: scores by feature and label, and by pair of labels, in steps of one size. The features lie in the order of their
 * keys, each at the place its key points to or the next free one behind: what a key does not find before a greater one is not there.
 */
export interface SequenceModel {
  /**
   * {@link ROW} numbers for each place. The first holds the lower {@link CHECKED} bits of the key, every byte else a score and 128:
   * byte by byte those of the labels in {@link BYTES}.
   */
  readonly rows: Int32Array;
  /** The place a key points to is its bits from here on. */
  readonly shift: number;
  readonly transitions: Float32Array;
}

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

export const ROW = 4;
const BIAS = 128;
/** A key and those around it are told apart by so many bits. */
const CHECKED = (1 << 24) - 1;
const GREATER = 1 << 23;
/** For each label its byte of the row: two labels that follow each other are two bytes apart, so that they can be added at once. */
const BYTES: readonly number[] = [4, 6, 5, 7, 8, 10, 9, 11, 12, 14, 13, 15, 3];

/** Where in `rows` the row of a feature begins; -1 when the model does not know it. */
export const rowOf = ({ rows, shift }: SequenceModel, key: number): number => {
  let row = (key >>> shift) * ROW;
  let beyond = ((rows[row] ?? 0) - key) & CHECKED;
  while (beyond >= GREATER) {
    row += ROW;
    beyond = ((rows[row] ?? 0) - key) & CHECKED;
  }
  return beyond === 0 ? row : -1;
};

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

/** Where each of the sorted keys lies, and how many places there are; the last is free. */
const placesOf = (keys: readonly number[], shift: number): { places: readonly number[]; count: number } => {
  let next = 0;
  const places = keys.map((key) => {
    const place = Math.max(next, key >>> shift);
    next = place + 1;
    return place;
  });
  return { places, count: Math.max(next, 2 ** (KEY_BITS - shift)) + 1 };
};

export const unpackModel = (packed: PackedModel): SequenceModel => {
  const keys = unpackKeys(bytesOf(packed.keys));
  const labels = bytesOf(packed.labels);
  const scores = new Int8Array(bytesOf(packed.scores).buffer);
  const shift = KEY_BITS - Math.ceil(Math.log2(Math.max(2, keys.length * 1.4)));
  const { places, count } = placesOf(keys, shift);
  const rows = new Int32Array(count * ROW);
  // A free place is greater than any key that comes by.
  for (let place = 0; place < count; place++) rows[place * ROW] = ((place + 1) << shift) & CHECKED;
  const bytes = new Uint8Array(rows.buffer);
  let next = 0;
  keys.forEach((key, index) => {
    const row = (places[index] ?? 0) * ROW;
    rows[row] = key & CHECKED;
    const present = (labels[index * 2] ?? 0) | ((labels[index * 2 + 1] ?? 0) << 8);
    for (let label = 0; label < LABELS; label++)
      bytes[row * 4 + (BYTES[label] ?? 0)] =
        BIAS + ((present & (1 << label)) === 0 ? 0 : (scores[next++] ?? 0));
  });
  return { rows, shift, transitions: Float32Array.from(packed.transitions, (score) => score / packed.step) };
};
