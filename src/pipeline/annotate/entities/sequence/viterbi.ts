import { BEFORE, isOpen, LABELS, OPENERS } from './labels.ts';

const NEVER = -1e9;

/**
 * The best sequence of labels. `emissions` holds a score for each label of each character, `transitions` one for each pair of
 * labels (before × after). Only sequences that spell whole names are considered.
 */
export const bestLabels = (emissions: Int32Array, transitions: Float32Array): Uint8Array => {
  const length = emissions.length / LABELS;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(emissions.length);
  let scores = new Float32Array(LABELS).fill(NEVER);
  let next = new Float32Array(LABELS);
  for (const label of OPENERS) scores[label] = emissions[label] ?? NEVER;
  for (let index = 1; index < length; index++) {
    const row = index * LABELS;
    for (let after = 0; after < LABELS; after++) {
      let best = NEVER * 2;
      let from = 0;
      for (const before of BEFORE[after] ?? []) {
        const score = (scores[before] ?? NEVER) + (transitions[before * LABELS + after] ?? 0);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      back[row + after] = from;
      next[after] = best + (emissions[row + after] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let last = 1; last < LABELS; last++)
    if (!isOpen(last) && (scores[last] ?? NEVER) > (scores[label] ?? NEVER)) label = last;
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * LABELS + label] ?? 0;
  }
  return labels;
};
