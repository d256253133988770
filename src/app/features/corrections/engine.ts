import { applyCorrections } from '#model/correction/apply-corrections.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';
import { correctionWords } from './correction-words.ts';
import { readCorrections, storeChange } from './records.ts';
import { EMPTY_STATE, transition, type Change, type Command, type CorrectionState } from './transition.ts';

/** What the page knows of corrections, and how it applies them. */
export interface Known {
  readonly state: CorrectionState;
  readonly apply: typeof applyCorrections;
}

const told = (text: Catalogue, change: Change, { kind }: Command): string => {
  const words = text.corrections;
  const correction = change[0]?.after ?? change[0]?.before;
  const what = correction == null ? '' : correctionWords(text, correction);
  const say = { add: words.done, remove: words.takenBack, undo: words.undone, redo: words.redone }[kind];
  return say(what);
};

/** What storage holds now; the steps to undo are those of `before`. */
export const read = async (before: Known | undefined): Promise<Known> => ({
  apply: applyCorrections,
  state: { ...(before?.state ?? EMPTY_STATE), list: await readCorrections() },
});

/** Does a command and stores what it changes; answers with what is to be shown and told then, null when nothing changes. */
export const run = async (
  before: Known | undefined,
  command: Command,
  text: Catalogue,
): Promise<{ readonly known: Known; readonly message: string } | null> => {
  const known = before ?? (await read(before));
  const step = transition(known.state, command);
  if (step === null) return null;
  await storeChange(step.change);
  return { known: { ...known, state: step.state }, message: told(text, step.change, command) };
};
