/**
 * A piece of a text as it is set. `square` puts its digits into one square of an upright line, `stacked` one below the other;
 * `latin` takes a mark from a Latin font that a Chinese one makes as wide as a character; `break` is empty: a word may break here.
 */
export interface Run {
  readonly kind: 'text' | 'square' | 'stacked' | 'latin' | 'break';
  readonly text: string;
}

/** A closing quotation mark that stands for an apostrophe. */
export const APOSTROPHE = String.raw`(?<=\p{sc=Latin})(?<apostrophe>’)(?=\p{sc=Latin})`;

const joined = (runs: readonly Run[]): Run[] => {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.kind !== 'text') all.push(run);
    else if (last?.kind === 'text') all[all.length - 1] = { kind: 'text', text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
};

/** Cuts a text at what `pattern` finds, which `set` sets; neighbouring runs of plain text become one. */
export const cutRuns = (
  text: string,
  pattern: RegExp,
  set: (found: RegExpExecArray) => readonly Run[],
): Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    runs.push({ kind: 'text', text: text.slice(from, found.index) }, ...set(found));
    from = found.index + found[0].length;
  }
  return joined([...runs, { kind: 'text', text: text.slice(from) }]);
};
