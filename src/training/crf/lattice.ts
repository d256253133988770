import { BEFORE, isOpen, LABELS, OPENERS } from '#pipeline/annotate/entities/sequence/labels.ts';

const NEVER = -1e9;

/** Pairs of labels that may follow each other, as two lists side by side. */
const pairs = BEFORE.flatMap((befores, after) => befores.map((before) => [before, after] as const));
export const PAIR_BEFORE: readonly number[] = pairs.map(([before]) => before);
export const PAIR_AFTER: readonly number[] = pairs.map(([, after]) => after);

/** Probabilities of labels and of pairs under the model. */
export interface Marginals {
  /** For each character and label. */
  readonly labels: Float64Array;
  /** For each pair of labels how often it is expected in the whole sentence. */
  readonly pairs: Float64Array;
}

const largest = (scores: Float64Array, from: number): number => {
  let most = -Infinity;
  for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[from + label] ?? NEVER);
  return most;
};

const forward = (emissions: Float64Array, weights: Float64Array): Float64Array => {
  const length = emissions.length / LABELS;
  const alpha = new Float64Array(emissions.length).fill(NEVER);
  for (const label of OPENERS) alpha[label] = emissions[label] ?? 0;
  const sums = new Float64Array(LABELS);
  const shares = new Float64Array(LABELS);
  for (let index = 1; index < length; index++) {
    const row = index * LABELS;
    const most = largest(alpha, row - LABELS);
    for (let label = 0; label < LABELS; label++)
      shares[label] = Math.exp((alpha[row - LABELS + label] ?? NEVER) - most);
    sums.fill(0);
    for (let pair = 0; pair < PAIR_AFTER.length; pair++) {
      const after = PAIR_AFTER[pair] ?? 0;
      sums[after] = (sums[after] ?? 0) + (shares[PAIR_BEFORE[pair] ?? 0] ?? 0) * (weights[pair] ?? 0);
    }
    for (let label = 0; label < LABELS; label++) {
      const sum = sums[label] ?? 0;
      alpha[row + label] = sum > 0 ? most + Math.log(sum) + (emissions[row + label] ?? 0) : NEVER;
    }
  }
  return alpha;
};

const backward = (emissions: Float64Array, weights: Float64Array): Float64Array => {
  const length = emissions.length / LABELS;
  const beta = new Float64Array(emissions.length);
  for (let label = 0; label < LABELS; label++)
    beta[(length - 1) * LABELS + label] = isOpen(label) ? NEVER : 0;
  const sums = new Float64Array(LABELS);
  const scores = new Float64Array(LABELS);
  for (let index = length - 2; index >= 0; index--) {
    const row = index * LABELS;
    for (let label = 0; label < LABELS; label++)
      scores[label] = (beta[row + LABELS + label] ?? NEVER) + (emissions[row + LABELS + label] ?? 0);
    const most = largest(scores, 0);
    sums.fill(0);
    for (let pair = 0; pair < PAIR_AFTER.length; pair++) {
      const before = PAIR_BEFORE[pair] ?? 0;
      const share = Math.exp((scores[PAIR_AFTER[pair] ?? 0] ?? NEVER) - most);
      sums[before] = (sums[before] ?? 0) + share * (weights[pair] ?? 0);
    }
    for (let label = 0; label < LABELS; label++) {
      const sum = sums[label] ?? 0;
      beta[row + label] = sum > 0 ? most + Math.log(sum) : NEVER;
    }
  }
  return beta;
};

/** Runs the forward–backward algorithm; `transitions` hold a score for each allowed pair. */
export const marginalsOf = (emissions: Float64Array, transitions: Float64Array): Marginals => {
  const length = emissions.length / LABELS;
  const weights = transitions.map(Math.exp);
  const alpha = forward(emissions, weights);
  const beta = backward(emissions, weights);
  const last = (length - 1) * LABELS;
  const ends = Float64Array.from(
    { length: LABELS },
    (_, label) => (alpha[last + label] ?? 0) + (beta[last + label] ?? 0),
  );
  const most = largest(ends, 0);
  const total = most + Math.log(ends.reduce((sum, end) => sum + Math.exp(end - most), 0));
  const labels = alpha.map((score, at) => Math.exp(score + (beta[at] ?? 0) - total));
  const expected = new Float64Array(PAIR_AFTER.length);
  for (let row = LABELS; row < emissions.length; row += LABELS) {
    for (let pair = 0; pair < PAIR_AFTER.length; pair++) {
      const after = row + (PAIR_AFTER[pair] ?? 0);
      const before = row - LABELS + (PAIR_BEFORE[pair] ?? 0);
      const score =
        (alpha[before] ?? 0) + (transitions[pair] ?? 0) + (emissions[after] ?? 0) + (beta[after] ?? 0);
      if (score - total > -30) expected[pair] = (expected[pair] ?? 0) + Math.exp(score - total);
    }
  }
  return { labels, pairs: expected };
};
