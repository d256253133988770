import type { QueryClient } from '@tanstack/react-query';
import type { Highlight } from '#model/highlight/highlight.ts';
import type { Change } from '#app/lib/highlights/change.ts';
import { laterOf } from '#app/lib/highlights/merge.ts';
import { readAllHighlights, storeChange, type News } from '#app/lib/highlights/records.ts';
import {
  EMPTY_STATE,
  transition,
  type Command,
  type HighlightState,
  type Step,
} from '#app/lib/highlights/transition.ts';
import { askToKeep } from '#app/lib/storage/keep.ts';

export const NOTEBOOK_KEY = ['notebook'] as const;

type Steps = Pick<HighlightState, 'past' | 'future'>;

/** What storage holds now; the steps to undo are this tab's own and stay. */
export const readNotebook = async (client: QueryClient): Promise<HighlightState> => ({
  ...(client.getQueryData<HighlightState>(NOTEBOOK_KEY) ?? EMPTY_STATE),
  records: await readAllHighlights(),
});

const advanced = (
  state: HighlightState,
  { stored, erased }: News,
  { past, future }: Steps,
): HighlightState => {
  const records = new Map<string, Highlight>(state.records.map((record) => [record.id, record]));
  for (const record of stored) {
    const known = records.get(record.id);
    records.set(record.id, known === undefined ? record : laterOf(record, known));
  }
  for (const id of erased) records.delete(id);
  return { past, future, records: [...records.values()] };
};

/** Takes over what was stored, by this tab or another one. */
export const takeNews = async (client: QueryClient, news: News, steps?: Steps): Promise<void> => {
  // A reading that began before would bring back what was.
  await client.cancelQueries({ queryKey: NOTEBOOK_KEY });
  client.setQueryData<HighlightState>(
    NOTEBOOK_KEY,
    (state) => state && advanced(state, news, steps ?? state),
  );
};

/** What is to be done: a command, or a change that was worked out before, such as an import. */
export type Task = Command | { readonly kind: 'change'; readonly change: Change };

const stepOf = (state: HighlightState, task: Task): Step | null => {
  if (task.kind !== 'change') return transition(state, task);
  const { change } = task;
  return change.length === 0 ? null : { change, reverts: false, past: [...state.past, change], future: [] };
};

/** Does it, as one step to undo: stored first, shown after. The change it made; null when there was nothing to do. */
export const carryOut = async (client: QueryClient, task: Task): Promise<Change | null> => {
  const state = client.getQueryData<HighlightState>(NOTEBOOK_KEY) ?? (await readNotebook(client));
  const step = stepOf(state, task);
  if (step === null) return null;
  const { change, reverts, past, future } = step;
  const news = await storeChange(change, { now: new Date().toISOString(), reverts });
  await takeNews(client, news, { past, future });
  // Articles that were open before have to read theirs again.
  await client.invalidateQueries({ queryKey: ['highlights'] });
  askToKeep();
  return change;
};
