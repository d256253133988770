import { KeptMark } from '#app/components/kept-mark.tsx';
import { Link } from '#app/components/link.tsx';
import { Words } from '#app/components/words.tsx';
import type { ArticleSummary } from '#model/article.ts';
import { useKept } from '#app/lib/offline/kept.ts';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ReadingMark } from './reading-mark.tsx';

interface Props {
  readonly article: ArticleSummary;
  /** When it was last open, in the reader's words, where that is what the list is about. */
  readonly openedAt?: string;
}

export const ArticleLink = ({ article, openedAt }: Props) => {
  const { text } = useText();
  const kept = useKept();
  const { id, title, lang, source, published, stats } = article;
  return (
    <Link to={`/article/${id}`} data-row className="group -mx-3 block rounded-lg px-3 py-4 hover:bg-raised">
      <Words
        lang={lang}
        className="block font-serif text-xl leading-normal font-bold text-balance group-hover:text-seal"
      >
        {title}
      </Words>
      <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
        {source.section !== undefined && (
          <Words lang={lang} className="text-seal">
            {source.section}
          </Words>
        )}
        <Words lang={lang}>{source.outlet}</Words>
        {published !== null && <time dateTime={published.local}>{publishedWords(text, published)}</time>}
        <span>{text.article.minutes(stats.readingMinutes)}</span>
        <ReadingMark id={id} />
        {openedAt !== undefined && <span>{openedAt}</span>}
        {kept.has(id) && <KeptMark />}
      </span>
    </Link>
  );
};
