import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Article } from '#model/article.ts';
import type { News } from '#app/lib/highlights/records.ts';
import type { Engine, HighlightData, Outcome } from './engine.ts';
import type { Gesture } from './gesture.ts';

/** All that works on highlights: not needed for the text, so it comes beside it. */
const loadEngine = async (): Promise<Engine> => (await import('./engine.ts')).engine;
const loading = loadEngine();
// What went wrong is told by whoever asks for it, who also tries again.
loading.catch(() => undefined);

export const getEngine = (): Promise<Engine> => loading.catch(loadEngine);

/** Does something with it; what cannot be fetched cannot be done, and the next try fetches it again. */
export const withEngine = (use: (engine: Engine) => void): void => {
  getEngine().then(use, () => undefined);
};

const EMPTY: HighlightData = {
  state: { records: [], past: [], future: [] },
  anchored: [],
  cues: new Map(),
  signs: new Map(),
};

const keyOf = (article: Article): readonly string[] => ['highlights', article.id];

const read = async (client: QueryClient, article: Article): Promise<HighlightData> =>
  (await getEngine()).read(article, client.getQueryData<HighlightData>(keyOf(article)));

/** Takes over what was stored, by this tab or another one. */
const take = async (
  client: QueryClient,
  article: Article,
  news: News,
  steps?: Outcome['steps'],
): Promise<void> => {
  const engine = await getEngine();
  await engine.findPlaces(article, news.stored);
  // A reading that began before the change would bring back what was.
  await client.cancelQueries({ queryKey: keyOf(article) });
  client.setQueryData<HighlightData>(keyOf(article), (latest) =>
    latest === undefined ? undefined : engine.advance(article, latest, news, steps),
  );
};

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that a quick second press sees what the first one did. */
const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const running = last.then(task, task);
  last = running.catch(() => undefined);
  return running;
};

/** An article's highlights in reading order, and the one way to change them: written first, shown after. */
export const useHighlights = (article: Article) => {
  const client = useQueryClient();
  const options = {
    queryKey: keyOf(article),
    queryFn: () => read(client, article),
    // Thousands of records are not worth comparing to keep those that are the same.
    structuralSharing: false,
  };
  const query = useQuery(options);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    void getEngine().then((engine) => {
      if (!gone) stop = engine.hear((news) => void take(client, article, news));
      engine.emptyOldBin(Date.now()).catch(() => undefined);
    });
    // A page that comes back from the browser's cache has heard nothing meanwhile.
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) void client.invalidateQueries({ queryKey: keyOf(article) });
    };
    window.addEventListener('pageshow', onShow);
    return () => {
      gone = true;
      stop?.();
      window.removeEventListener('pageshow', onShow);
    };
  }, [client, article]);

  const [error, setError] = useState<Error | null>(null);
  const carryOut = async (gesture: Gesture): Promise<Outcome | null> => {
    // Before the first reading has ended there is nothing known that a gesture could be decided by.
    const data = client.getQueryData<HighlightData>(options.queryKey) ?? (await read(client, article));
    const outcome = await (await getEngine()).run(article, data, gesture);
    if (outcome !== null) await take(client, article, outcome.news, outcome.steps);
    return outcome;
  };

  return {
    ...(query.data ?? EMPTY),
    isRead: query.data !== undefined,
    /** Set when the browser would not read or store; what is shown is then what is stored, not more. */
    error: error ?? query.error,
    run: async (gesture: Gesture): Promise<Outcome | null> => {
      const running = inTurn(() => carryOut(gesture));
      running.then(
        () => setError(null),
        (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
      );
      return running;
    },
  };
};
