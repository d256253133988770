import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Entry } from '#app/features/commands/entry.ts';
import { monthQuery } from '#app/lib/data/queries.ts';
import { allRecords } from '#app/lib/reading-log/reading-log.ts';
import { useScript } from '#app/lib/script/script-context.tsx';
import type { CommandsCatalogue } from '#app/lib/text/commands/zh-hans.ts';

const MOST = 10;

/** The articles that were read last, without the one that is open, as far as their months are here or can be fetched. */
export const useRecentEntries = ({ palette }: CommandsCatalogue, open: string | null): Entry[] => {
  const script = useScript();
  const navigate = useNavigate();
  const [records] = useState(() =>
    allRecords()
      .filter(({ id }) => id !== open)
      .slice(0, MOST),
  );
  const months = [...new Set(records.map(({ record }) => record.month))];
  const read = useQueries({ queries: months.map((month) => monthQuery(month)) });
  const articles = new Map(read.flatMap(({ data }) => data?.articles.map((one) => [one.id, one]) ?? []));
  return records.flatMap(({ id }) => {
    const article = articles.get(id);
    if (article === undefined) return []; // not fetched yet, or no longer in the archive
    return {
      id: `article-${id}`,
      group: palette.articles,
      name: script.words(article.title, article.lang),
      lang: script.langOf(article.lang),
      detail: article.source.outlet,
      aliases: [article.title],
      run: () => void navigate(`/article/${id}`),
    };
  });
};
