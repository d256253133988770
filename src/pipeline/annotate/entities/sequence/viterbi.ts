import { BEFORE, isOpen, LABELS, OPENERS } from './labels.ts';

const NEVER = -1e9;
const STARTING = Uint8Array.from(OPENERS);
/** What may stand before them besides “outside”. */
const ENDING = Uint8Array.from((BEFORE[0] ?? []).filter((label) => label !== 0));
/** The labels that go on with a name, each with the two that may stand before it. */
const GOING_ON = Uint8Array.from(
  BEFORE.flatMap((before, after) => (OPENERS.includes(after) ? [] : [after, ...before])),
);

/** How far “outside” must lead the labels that end names to be the best before whatever starts. */
const leadOf = (transitions: Float32Array): number => {
  let lead = 0;
  for (const after of STARTING)
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
  const back = new Uint8Array(emissions.length);
  let scores = new Float32Array(LABELS).fill(NEVER);
  let next = new Float32Array(LABELS);
  for (const label of OPENERS) scores[label] = emissions[label] ?? NEVER;
  for (let row = LABELS; row < emissions.length; row += LABELS) {
    const outside = scores[0] ?? NEVER;
    let ended = NEVER;
    for (let place = 0; place < ENDING.length; place++) {
      const score = scores[ENDING[place] ?? 0] ?? NEVER;
      if (score > ended) ended = score;
    }
    const rivals = outside - ended > lead ? 0 : ENDING.length;
    for (let place = 0; place < STARTING.length; place++) {
      const after = STARTING[place] ?? 0;
      let best = outside + (transitions[after] ?? 0);
      let from = 0;
      for (let rival = 0; rival < rivals; rival++) {
        const before = ENDING[rival] ?? 0;
        const score = (scores[before] ?? NEVER) + (transitions[before * LABELS + after] ?? 0);
        if (score <= best) continue;
        best = score;
        from = before;
      }
      back[row + after] = from;
      next[after] = best + (emissions[row + after] ?? 0);
    }
    for (let place = 0; place < GOING_ON.length; place += 3) {
      const after = GOING_ON[place] ?? 0;
      const begun = GOING_ON[place + 1] ?? 0;
      const within = GOING_ON[place + 2] ?? 0;
      const first = (scores[begun] ?? NEVER) + (transitions[begun * LABELS + after] ?? 0);
      const longer = (scores[within] ?? NEVER) + (transitions[within * LABELS + after] ?? 0);
      back[row + after] = longer > first ? within : begun;
      next[after] = Math.max(first, longer) + (emissions[row + after] ?? 0);
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
