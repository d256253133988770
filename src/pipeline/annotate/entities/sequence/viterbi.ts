import { BEFORE, isOpen, LABELS, OPENERS } from './labels.ts';

const NEVER = -1e9;
const OUTSIDE = 0;
/** The labels that end a name. */
const ENDING = Uint8Array.from((BEFORE[OUTSIDE] ?? []).filter((label) => label !== OUTSIDE));
const STARTING = Uint8Array.from(OPENERS);
/** The labels that begin a name; the one behind it goes on with it, the next ends it. */
const BEGINNING = Uint8Array.from(OPENERS.filter(isOpen));

/** How far “outside” must lead the labels that end names to be the best before whatever starts. */
const leadOf = (transitions: Float32Array): number => {
  let lead = 0;
  for (const after of OPENERS)
    for (const before of ENDING)
      lead = Math.max(lead, (transitions[before * LABELS + after] ?? 0) - (transitions[after] ?? 0));
  return lead;
};

/**
 * The best sequence of labels. `emissions` holds a score for each label of each character, `transitions` one for each pair of
 * labels (before × after). Only sequences that spell whole names are considered.
 */
export const bestLabels = (emissions: Int32Array, transitions: Float32Array): Uint8Array => {
  const length = emissions.length / LABELS;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const lead = leadOf(transitions);
  // For each character and label the label before it.
  const back = new Uint8Array(emissions.length);
  let scores = new Float32Array(LABELS).fill(NEVER);
  let next = new Float32Array(LABELS);
  for (const label of OPENERS) scores[label] = emissions[label] ?? NEVER;
  for (let row = LABELS; row < emissions.length; row += LABELS) {
    const outside = scores[OUTSIDE] ?? NEVER;
    let ended = NEVER;
    for (let place = 0; place < ENDING.length; place++)
      ended = Math.max(ended, scores[ENDING[place] ?? 0] ?? NEVER);
    const rivals = outside - ended > lead ? 0 : ENDING.length;
    for (let place = 0; place < STARTING.length; place++) {
      const after = STARTING[place] ?? 0;
      let best = outside + (transitions[after] ?? 0);
      for (let rival = 0; rival < rivals; rival++) {
        const before = ENDING[rival] ?? 0;
        const score = (scores[before] ?? NEVER) + (transitions[before * LABELS + after] ?? 0);
        if (score <= best) continue;
        best = score;
        back[row + after] = before;
      }
      next[after] = best + (emissions[row + after] ?? 0);
    }
    for (let place = 0; place < BEGINNING.length; place++) {
      const begun = BEGINNING[place] ?? 0;
      const within = begun + 1;
      const first = scores[begun] ?? NEVER;
      const later = scores[within] ?? NEVER;
      for (let after = within; after <= within + 1; after++) {
        const short = first + (transitions[begun * LABELS + after] ?? 0);
        const long = later + (transitions[within * LABELS + after] ?? 0);
        back[row + after] = long > short ? within : begun;
        next[after] = Math.max(short, long) + (emissions[row + after] ?? 0);
      }
    }
    [scores, next] = [next, scores];
  }
  let label = OUTSIDE;
  for (let last = 1; last < LABELS; last++)
    if (!isOpen(last) && (scores[last] ?? NEVER) > (scores[label] ?? NEVER)) label = last;
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * LABELS + label] ?? 0;
  }
  return labels;
};
