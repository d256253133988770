import { useQuery } from '@tanstack/react-query';
import { monthQuery } from '#app/lib/data/queries.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleLink } from './article-link.tsx';
import { shownArticles, type Filter, type Records } from './shown-articles.ts';

interface Props {
  readonly month: string | null;
  readonly filter: Filter;
  readonly records: Records;
  /** Which of the month's articles that are shown. */
  readonly index: number;
}

/** One article of the list; its month is fetched when the first of its rows comes into view. */
export const ArticleRow = ({ month, filter, records, index }: Props) => {
  const { text } = useText();
  const { data, error } = useQuery(monthQuery(month));
  const article = data && shownArticles(data.articles, filter, records)[index];
  if (article !== undefined) return <ArticleLink article={article} />;
  if (error !== null) return <p className="py-4 text-sm text-seal">{text.problems.unreachable}</p>;
  return (
    <div className="space-y-3 py-5">
      <span className="sr-only">{text.loading}</span>
      <div aria-hidden className="h-5 w-4/5 rounded bg-line/60" />
      <div aria-hidden className="h-3 w-2/5 rounded bg-line/40" />
    </div>
  );
};
