import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Article } from '#model/article.ts';
import { freshId } from '#app/lib/highlights/fresh-id.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { correctionTabs } from './correction-tabs.ts';
import type { Known } from './engine.ts';
import type { Command, CorrectionDraft } from './transition.ts';

// In a file of its own, so that the text is drawn without waiting for it.
const engine = () => import('./engine.ts');

/**
 * An article with the reader's corrections in it, and the one way to change them: written first, shown after, and told with the
 * words it concerns. What can be undone is what was done in this article; the list is that of all of them.
 */
export const useCorrections = (article: Article) => {
  const { text } = useText();
  const announce = useAnnounce();
  const client = useQueryClient();
  const queryKey = ['corrections', article.id];
  const known = (): Known | undefined => client.getQueryData<Known>(queryKey);
  const query = useQuery({ queryKey, queryFn: async () => (await engine()).read(known()) });

  useEffect(
    () => correctionTabs.hear(() => void client.invalidateQueries({ queryKey: ['corrections'] })),
    [client],
  );

  const { mutate, error } = useMutation({
    scope: { id: 'corrections' },
    mutationFn: async (command: Command): Promise<string | null> => {
      const done = await (await engine()).run(known(), command, text);
      if (done === null) return null;
      // A reading that began before the change would bring back what was.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, done.known);
      void client.invalidateQueries({
        predicate: ({ queryKey: [kind, of] }) => kind === 'corrections' && of !== article.id,
      });
      return done.message;
    },
    onSuccess: (message) => {
      if (message !== null) announce(message, { shown: true });
    },
    onError: () => announce(text.corrections.failed),
  });

  const { list = [], past = [], future = [] } = query.data?.state ?? {};
  const corrected = list.length === 0 ? undefined : query.data?.apply(article, list);
  const [latest] = past.at(-1) ?? future.at(-1) ?? [];
  return {
    /** The article as the reader has corrected it. */
    article: corrected?.article ?? article,
    /** By id, what became of each correction in it. */
    outcomes: corrected?.outcomes,
    list,
    /** False until it is known whether there are any. */
    ready: !query.isPending,
    /** The correction that would be undone next, else the one to redo. */
    latest: latest?.after ?? latest?.before ?? null,
    past: past.length,
    future: future.length,
    /** Set when the browser would not read or store; what is shown is then what is stored, not more. */
    failure: error ?? query.error,
    correct: (draft: CorrectionDraft) =>
      mutate({ kind: 'add', draft, id: freshId(), now: new Date().toISOString() }),
    takeBack: (id: string) => mutate({ kind: 'remove', id }),
    undo: () => mutate({ kind: 'undo' }),
    redo: () => mutate({ kind: 'redo' }),
  };
};

export type CorrectionCommands = ReturnType<typeof useCorrections>;
