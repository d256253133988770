import type { QueryClient } from '@tanstack/react-query';
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

/** Whose steps can be undone, and where what is known is kept. */
interface Page {
  readonly client: QueryClient;
  readonly queryKey: readonly [kind: 'corrections', article: string];
}

const told = (text: Catalogue, change: Change, { kind }: Command): string => {
  const words = text.corrections;
  const correction = change[0]?.after ?? change[0]?.before;
  const what = correction == null ? '' : correctionWords(text, correction);
  const say = { add: words.done, remove: words.takenBack, undo: words.undone, redo: words.redone }[kind];
  return say(what);
};

/** What storage holds now; the steps to undo are this page's own and stay. */
export const read = async ({ client, queryKey }: Page): Promise<Known> => {
  const list = await readCorrections();
  return {
    apply: applyCorrections,
    state: { ...(client.getQueryData<Known>(queryKey)?.state ?? EMPTY_STATE), list },
  };
};

const carryOut = async (page: Page, command: Command, text: Catalogue): Promise<string | null> => {
  const { client, queryKey } = page;
  const known = client.getQueryData<Known>(queryKey) ?? (await read(page));
  const step = transition(known.state, command);
  if (step === null) return null;
  await storeChange(step.change);
  // A reading that began before the change would bring back what was.
  await client.cancelQueries({ queryKey });
  client.setQueryData<Known>(queryKey, { ...known, state: step.state });
  void client.invalidateQueries({
    predicate: ({ queryKey: [kind, of] }) => kind === 'corrections' && of !== queryKey[1],
  });
  return told(text, step.change, command);
};

let last: Promise<unknown> = Promise.resolve();

/** Does a command, one after the other: stores what it changes, then shows it; answers with what there is to tell. */
export const perform = async (page: Page, command: Command, text: Catalogue): Promise<string | null> => {
  const running = last.then(() => carryOut(page, command, text));
  last = running.catch(() => undefined);
  return running;
};
