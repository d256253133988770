import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { anchor, type Anchored } from '#model/anchor.ts';
import type { Article } from '#model/article.ts';
import type { Highlight } from '#model/highlight.ts';
import { highlightTabs, readHighlights, storeChange } from './records.ts';
import { transition, type Change, type Command, type HighlightState } from './transition.ts';

export interface AnchoredHighlight {
  readonly highlight: Highlight;
  readonly place: Anchored;
}

const EMPTY: HighlightState = { list: [], past: [], future: [] };
const PLACE_ORDER = (place: Anchored, order: ReadonlyMap<string, number>): number =>
  'block' in place ? (order.get(place.block) ?? 0) * 1e7 + place.start : Infinity;

/** An article's highlights in reading order, and the one way to change them: written first, shown after. */
export const useHighlights = (article: Article) => {
  const client = useQueryClient();
  const queryKey = ['highlights', article.id];
  const stored = (): HighlightState => client.getQueryData<HighlightState>(queryKey) ?? EMPTY;

  const query = useQuery({
    queryKey,
    queryFn: async () => ({ ...stored(), list: await readHighlights(article.id) }),
  });

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
      const step = transition(stored(), article, command);
      if (step === null) return [];
      await storeChange(step.change);
      client.setQueryData(queryKey, step.state);
      return step.change;
    },
  });

  const state = query.data ?? EMPTY;
  const order = new Map(article.blocks.map((block, index) => [block.id, index]));
  const highlights: AnchoredHighlight[] = state.list
    .map((highlight) => ({ highlight, place: anchor(highlight, article.blocks) }))
    .toSorted((a, b) => PLACE_ORDER(a.place, order) - PLACE_ORDER(b.place, order));

  return {
    highlights,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    /** Set when the browser would not read or store; what is shown is then what is stored, not more. */
    failure: error ?? query.error,
    run: mutateAsync,
  };
};
