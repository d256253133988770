import { CLUES, cluesAt, PLAIN } from './clues.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './hash.ts';
import { FEATURES, takeFeatures } from './templates.ts';

const clues = new Int32Array(2 * CLUES);
const plain = new Int32Array(PLAIN.length);

/** The keys of all features of the character at `index`, in the order of their templates. */
export const featuresAt = (evidence: Evidence, index: number): Int32Array => {
  const keys = new Int32Array(FEATURES);
  cluesAt(evidence, index, clues, plain);
  PLAIN.forEach((template, place) => {
    keys[template - 1] = plain[place] ?? 0;
  });
  for (let clue = 0; clue < CLUES; clue++)
    takeFeatures(clue, clues[2 * clue] ?? 0, clues[2 * clue + 1] ?? 0, (template, value) => {
      keys[template - 1] = keyOf(template, value);
    });
  return keys;
};
