import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Article } from '#model/article.ts';
import { anchoredHighlights } from './anchored-highlights.ts';
import { highlightTabs, readHighlights, storeChange } from './records.ts';
import { transition, type Change, type Command, type HighlightState } from './transition.ts';

const EMPTY: HighlightState = { list: [], past: [], future: [] };

/** An article's highlights in reading order, and the one way to change them: written first, shown after. */
export const useHighlights = (article: Article) => {
  const client = useQueryClient();
  const queryKey = ['highlights', article.id];
  const known = (): HighlightState | undefined => client.getQueryData<HighlightState>(queryKey);
  /** What storage holds now; the steps to undo are this tab's own and stay. */
  const read = async (): Promise<HighlightState> => {
    const list = await readHighlights(article.id);
    return { ...(known() ?? EMPTY), list };
  };

  const query = useQuery({ queryKey, queryFn: read });

  useEffect(
    () =>
      highlightTabs.hear((changed) => {
        if (changed === article.id) void client.invalidateQueries({ queryKey: ['highlights', article.id] });
      }),
    [client, article.id],
  );

  const { mutateAsync, error } = useMutation({
    // One after the other, so that a quick second press sees what the first one did.
    scope: { id: `highlights:${article.id}` },
    mutationFn: async (command: Command): Promise<Change> => {
      // Before the first reading has ended there is nothing known that a command could be decided by.
      const step = transition(known() ?? (await read()), article, command);
      if (step === null) return [];
      await storeChange(step.change);
      // A reading that began before the change would bring back what was.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, step.state);
      return step.change;
    },
  });

  const state = query.data ?? EMPTY;
  return {
    highlights: anchoredHighlights(state.list, article.blocks),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    past: state.past.length,
    future: state.future.length,
    /** Set when the browser would not read or store; what is shown is then what is stored, not more. */
    failure: error ?? query.error,
    run: mutateAsync,
  };
};
