import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Article } from '#model/article.ts';
import { freshId } from '#app/lib/highlights/fresh-id.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { correctionTabs } from './correction-tabs.ts';
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
  const queryKey = ['corrections', article.id] as const;
  const query = useQuery({ queryKey, queryFn: async () => (await engine()).read({ client, queryKey }) });
  const [error, setError] = useState<unknown>(null);

  useEffect(
    () => correctionTabs.hear(() => void client.invalidateQueries({ queryKey: ['corrections'] })),
    [client],
  );

  const perform = (command: Command): void => {
    void engine()
      .then(({ perform: run }) => run({ client, queryKey }, command, text))
      .then(
        (message) => {
          setError(null);
          if (message !== null) announce(message, { shown: true });
        },
        (reason: unknown) => {
          setError(reason);
          announce(text.corrections.failed);
        },
      );
  };

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
      perform({ kind: 'add', draft, id: freshId(), now: new Date().toISOString() }),
    takeBack: (id: string) => perform({ kind: 'remove', id }),
    undo: () => perform({ kind: 'undo' }),
    redo: () => perform({ kind: 'redo' }),
  };
};

export type CorrectionCommands = ReturnType<typeof useCorrections>;
