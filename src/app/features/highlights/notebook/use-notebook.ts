import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { highlightTabs } from '#app/lib/highlights/records.ts';
import { EMPTY_STATE, type Command } from '#app/lib/highlights/transition.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { outcomeWords } from '../outcome-words.ts';
import { carryOut, NOTEBOOK_KEY, readNotebook, takeNews, type Task } from './notebook-data.ts';

/** The highlights of all articles, and all that can be done to them here. */
export const useNotebook = () => {
  const client = useQueryClient();
  const { text } = useText();
  const { meanings } = useSettings();
  const announce = useAnnounce();
  const query = useQuery({
    queryKey: NOTEBOOK_KEY,
    queryFn: () => readNotebook(client),
    // What articles changed since is in storage.
    staleTime: 0,
    structuralSharing: false,
  });
  const [error, setError] = useState<Error | null>(null);
  const [unsaved, setUnsaved] = useState<{ readonly id: string; readonly note: string } | null>(null);

  useEffect(() => highlightTabs.hear((news) => void takeNews(client, news)), [client]);

  /** True unless it could not be stored. */
  const perform = async (task: Task, said?: string): Promise<boolean> => {
    try {
      const change = await carryOut(client, task);
      setError(null);
      if (said !== undefined) announce(said, { shown: true });
      else if (change !== null && task.kind !== 'change')
        announce(outcomeWords(text, meanings, { command: task, change }), { shown: change.length > 1 });
      return true;
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
      announce(text.highlights.failed);
      return false;
    }
  };

  const { records, past, future } = query.data ?? EMPTY_STATE;
  const kept = records.filter(({ deletedAt }) => deletedAt === null);
  return {
    isRead: query.data !== undefined,
    error: error ?? query.error,
    all: records,
    /** Without those in the bin. */
    records: kept,
    bin: records.filter(({ deletedAt }) => deletedAt !== null),
    /** Changes whenever the records do. */
    version: query.dataUpdatedAt,
    /** Every tag, each once, by name. */
    tags: [...new Set(kept.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b)),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    perform,
    command: (command: Command): void => void perform(command),
    unsaved,
    saveNote: async (id: string, note: string): Promise<void> => {
      const done = await perform({ kind: 'note', id, note });
      setUnsaved(done ? null : { id, note });
    },
  };
};

export type Notebook = ReturnType<typeof useNotebook>;
