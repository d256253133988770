import { bytesOf } from './base64.ts';
import { LABELS } from './labels.ts';
import { placeOf, placesFor, type Places } from './places.ts';

/** A trained model: scores by feature and label, and by pair of labels, in steps of one size. */
export interface SequenceModel {
  /** Where the row of a feature lies, by its key. */
  readonly places: Places;
  /**
   * {@link ROW} numbers for each place. The first holds the lower {@link CHECKED} bits of the key; every byte else a score and
   * {@link BIAS}, two labels that follow each other two bytes apart, so that they are added at once. Free rows score nothing.
   */
  readonly rows: Int32Array;
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

const ROW = 4;
/** Makes every score positive, so that none runs into that of another label. */
const BIAS = 128;
const CHECKED = (1 << 24) - 1;
/** For each label its byte of the row. */
const BYTES: readonly number[] = [4, 6, 5, 7, 8, 10, 9, 11, 12, 14, 13, 15, 3];

/** Where in `rows` the row of a feature would begin. */
export const rowOf = ({ places }: SequenceModel, key: number): number => placeOf(places, key) * ROW;

/** All bits when a row is that of this key, none when the model does not know the key: what the row's scores are to be masked with. */
export const maskOf = (row: number, key: number): number => (((row ^ key) & CHECKED) - 1) >> 31;

const unpackKeys = (bytes: Uint8Array, count: number): Uint32Array => {
  const keys = new Uint32Array(count);
  let next = 0;
  let key = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    key += value;
    keys[next++] = key;
    value = 0;
    shift = 0;
  }
  return keys;
};

export const unpackModel = (packed: PackedModel): SequenceModel => {
  const labels = bytesOf(packed.labels);
  const keys = unpackKeys(bytesOf(packed.keys), labels.length / 2);
  const scores = new Int8Array(bytesOf(packed.scores).buffer);
  const places = placesFor(keys);
  const rows = new Int32Array((places.mask + 1) * ROW);
  const bytes = new Uint8Array(rows.buffer).fill(BIAS);
  let next = 0;
  keys.forEach((key, index) => {
    const row = placeOf(places, key) * ROW;
    rows[row] = key & CHECKED;
    const present = (labels[index * 2] ?? 0) | ((labels[index * 2 + 1] ?? 0) << 8);
    for (let label = 0; label < LABELS; label++)
      bytes[row * 4 + (BYTES[label] ?? 0)] =
        BIAS + ((present & (1 << label)) === 0 ? 0 : (scores[next++] ?? 0));
  });
  return { places, rows, transitions: Float32Array.from(packed.transitions, (score) => score / packed.step) };
};
