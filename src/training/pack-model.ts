import { LABELS } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { PackedModel } from '#pipeline/annotate/entities/sequence/model.ts';
import { PAIR_AFTER, PAIR_BEFORE } from './crf/lattice.ts';
import type { Learned } from './crf/train.ts';

const base64 = (bytes: readonly number[]): string =>
  Buffer.from(Uint8Array.from(bytes)).toString('base64').replaceAll('=', '');

const pushVarint = (bytes: number[], value: number): void => {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
};

/** What packing leaves out and how finely it rounds. */
export interface PackingOptions {
  /** Scores smaller than this are dropped, and features that keep none. */
  readonly least: number;
  /** A score is a whole number of steps, at most 127 either way. */
  readonly step: number;
}

/** Prunes and rounds a model and writes it down, the same way for the same model. */
export const packModel = (
  { rows, scores, pairScores }: Learned,
  { least, step }: PackingOptions,
): PackedModel => {
  const keys: number[] = [];
  const labels: number[] = [];
  const packed: number[] = [];
  let last = 0;
  for (const [key, row] of [...rows].toSorted(([a], [b]) => a - b)) {
    let present = 0;
    for (let label = 0; label < LABELS; label++) {
      const score = scores[row * LABELS + label] ?? 0;
      const steps = Math.max(-127, Math.min(127, Math.round(score / step)));
      if (Math.abs(score) < least || steps === 0) continue;
      present |= 1 << label;
      packed.push(steps & 0xff);
    }
    if (present === 0) continue;
    pushVarint(keys, key - last);
    last = key;
    labels.push(present & 0xff, present >> 8);
  }
  const transitions = Array.from({ length: LABELS * LABELS }, () => 0);
  pairScores.forEach((score, pair) => {
    const at = (PAIR_BEFORE[pair] ?? 0) * LABELS + (PAIR_AFTER[pair] ?? 0);
    transitions[at] = Math.round(score * 1000) / 1000;
  });
  return { keys: base64(keys), labels: base64(labels), scores: base64(packed), step, transitions };
};
