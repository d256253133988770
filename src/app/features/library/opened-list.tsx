import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Library } from '#model/library.ts';
import { Empty } from '#app/components/empty.tsx';
import { monthQuery } from '#app/lib/data/queries.ts';
import type { ReadingRecord } from '#app/lib/reading-log/reading-record.ts';
import { agoWords } from '#app/lib/text/ago.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleLink } from './article-link.tsx';

export interface OpenedArticle {
  readonly id: string;
  readonly record: ReadingRecord;
}

interface Props {
  readonly library: Library;
  readonly opened: readonly OpenedArticle[];
}

const MOST = 60;

const OpenedRow = ({ id, record, now }: OpenedArticle & { readonly now: number }) => {
  const { text } = useText();
  const { data } = useQuery(monthQuery(record.month));
  const article = data?.articles.find((one) => one.id === id);
  if (article === undefined) return null; // not fetched yet, or no longer in the archive
  return (
    <li>
      <ArticleLink article={article} openedAt={agoWords(text.locale, now - record.at)} />
    </li>
  );
};

/** Articles that were opened before, the last opened first. */
export const OpenedList = ({ library, opened }: Props) => {
  const { text } = useText();
  const [now] = useState(() => Date.now());
  const months = new Set(library.months.map(({ month }) => month));
  const shown = opened.filter(({ record }) => months.has(record.month)).slice(0, MOST);
  if (shown.length === 0) return <Empty {...text.library.none.begun} />;
  return (
    <ul>
      {shown.map((one) => (
        <OpenedRow key={one.id} {...one} now={now} />
      ))}
    </ul>
  );
};
