import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { byArticle, eachArticle } from './articles-of.ts';
import { factsOf, type Facts } from './facts.ts';

/** What the facts of a highlight depend on; its note, colour and tags are none of it. */
const keyOf = ({ id, textHash, parts }: Highlight): string =>
  [id, textHash, ...parts.map(({ block, start, end }) => `${block}.${start}-${end}`)].join(' ');

interface Found {
  readonly known: ReadonlyMap<string, Facts>;
  /** Articles that could not be reached. */
  readonly unreachable: number;
}

const NOTHING: Found = { known: new Map(), unreachable: 0 };

/**
 * The facts of highlights, worked out from their articles when they are first wanted, and kept as long as the page is. `correct`
 * makes the reader's corrections in an article.
 */
export const useFacts = (
  records: readonly Highlight[],
  version: number,
  wanted: boolean,
  correct: (article: Article) => Promise<Article>,
) => {
  const [cache] = useState(() => new Map<string, Facts>());
  const query = useQuery({
    queryKey: ['notebook-facts', version],
    enabled: wanted && records.length > 0,
    queryFn: async ({ signal }): Promise<Found> => {
      const missing = records.filter((record) => !cache.has(keyOf(record)));
      const unreachable = await eachArticle(missing, signal, async (article, own) => {
        if (article === null) return;
        const facts = factsOf(await correct(article), own);
        for (const [index, record] of own.entries()) {
          const one = facts[index];
          if (one !== undefined) cache.set(keyOf(record), one);
        }
      });
      return { known: new Map(cache), unreachable };
    },
    placeholderData: (previous) => previous,
    structuralSharing: false,
    gcTime: 0,
  });
  const { known, unreachable } = query.data ?? NOTHING;
  return {
    factsFor: (record: Highlight): Facts | undefined => known.get(keyOf(record)),
    /** How many articles are being read; 0 when all is known. */
    reading: wanted && query.data === undefined && query.isFetching ? byArticle(records).size : 0,
    unreachable: wanted ? unreachable : 0,
  };
};
