import { LABELS } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { Example } from '../example.ts';
import { marginalsOf, PAIR_AFTER, PAIR_BEFORE } from './lattice.ts';

/** Scores learned: by feature (a row of labels for each key) and by allowed pair of labels. */
export interface Learned {
  /** For each key its row. */
  readonly rows: ReadonlyMap<number, number>;
  readonly scores: Float32Array;
  readonly pairScores: Float64Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** The first step of AdaGrad; it falls to a tenth. */
  readonly rate: number;
  /** The share of features left out at random each time a sentence is learned from, so that no few of them decide alone. */
  readonly dropout: number;
  /** How often a feature must occur, counted by the weights of the sentences, to be learned. */
  readonly least: number;
  /** The only keys to learn; all when left out. */
  readonly only?: ReadonlySet<number>;
  readonly random: () => number;
  readonly onEpoch?: (epoch: number) => void;
}

const START = 1e-2; // of AdaGrad's sums
const NEGLIGIBLE = 1e-4;

const rowsOf = (examples: readonly Example[], { least, only }: TrainingOptions): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { features, weight } of examples)
    for (const keys of features) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + weight);
  const rows = new Map<number, number>();
  // Zero marks a free slot in the packed table.
  for (const [key, count] of counts)
    if (count >= least && key !== 0 && only?.has(key) !== false) rows.set(key, rows.size);
  return rows;
};

const shuffled = (length: number, random: () => number): number[] => {
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
};

/** Trains a linear-chain conditional random field by stochastic gradient descent (AdaGrad), one sentence a step. */
export const train = (examples: readonly Example[], options: TrainingOptions): Learned => {
  const { epochs, rate, dropout, random, onEpoch } = options;
  const rows = rowsOf(examples, options);
  const known = examples.map(({ features }) =>
    features.map((keys) =>
      Int32Array.from(Array.from(keys, (key) => rows.get(key) ?? -1).filter((row) => row >= 0)),
    ),
  );
  const scores = new Float32Array(rows.size * LABELS);
  const sums = new Float32Array(scores.length).fill(START);
  const pairScores = new Float64Array(PAIR_AFTER.length);
  const pairSums = new Float64Array(PAIR_AFTER.length).fill(START);

  const learn = ({ labels, weight }: Example, features: readonly Int32Array[], step: number): void => {
    const kept = features.map((active) => active.filter(() => random() >= dropout));
    const emissions = new Float64Array(labels.length * LABELS);
    kept.forEach((active, index) => {
      for (const row of active)
        for (let label = 0; label < LABELS; label++)
          emissions[index * LABELS + label] =
            (emissions[index * LABELS + label] ?? 0) + (scores[row * LABELS + label] ?? 0);
    });
    const expected = marginalsOf(emissions, pairScores);
    kept.forEach((active, index) => {
      for (let label = 0; label < LABELS; label++) {
        const right = labels[index] === label ? 1 : 0;
        const gradient = weight * ((expected.labels[index * LABELS + label] ?? 0) - right);
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (const row of active) {
          const at = row * LABELS + label;
          const sum = (sums[at] ?? 0) + gradient * gradient;
          sums[at] = sum;
          scores[at] = (scores[at] ?? 0) - (step * gradient) / Math.sqrt(sum);
        }
      }
    });
    for (let pair = 0; pair < PAIR_AFTER.length; pair++) {
      let seen = 0;
      for (let index = 1; index < labels.length; index++)
        if (labels[index - 1] === PAIR_BEFORE[pair] && labels[index] === PAIR_AFTER[pair]) seen++;
      const gradient = weight * ((expected.pairs[pair] ?? 0) - seen);
      const sum = (pairSums[pair] ?? 0) + gradient * gradient;
      pairSums[pair] = sum;
      pairScores[pair] = (pairScores[pair] ?? 0) - (step * gradient) / Math.sqrt(sum);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (example !== undefined && example.labels.length > 0) learn(example, known[index] ?? [], step);
    }
    onEpoch?.(epoch);
  }
  // As many features speak when a text is tagged as there were without dropout.
  return { rows, scores: scores.map((score) => score * (1 - dropout)), pairScores };
};
