import type { ArticleSummary } from '#model/article.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleLink } from './article-link.tsx';
import { groupByMonth } from './group-by-month.ts';

interface Props {
  readonly articles: readonly ArticleSummary[];
}

export const ArticleList = ({ articles }: Props) => {
  const { text } = useText();
  return groupByMonth(articles).map(({ month, articles: list }) => (
    <section key={month} className="mb-10">
      <h2 className="mb-2 flex items-baseline justify-between border-b border-line pb-1 text-sm text-muted">
        <span>{month === null ? text.library.undated : edtfWords(text, month)}</span>
        <span>{text.library.count(list.length)}</span>
      </h2>
      <ul>
        {list.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} />
          </li>
        ))}
      </ul>
    </section>
  ));
};
