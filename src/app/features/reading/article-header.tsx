import type { Article } from '#model/article.ts';
import { Icon } from '#app/components/icon.tsx';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { SetText } from './typesetting/set-text.tsx';

interface Props {
  readonly article: Article;
}

/** Words of the interface beside those of the article, set alike when they are Chinese too. */
const Words = ({ children }: { readonly children: string }) => {
  const { language } = useText();
  return language === 'en' ? children : <SetText>{children}</SetText>;
};

export const ArticleHeader = ({ article }: Props) => {
  const { text, language } = useText();
  const { title, lang, source, published, stats } = article;
  return (
    <header lang={language} className="mbe-8 font-sans">
      <p className="mbe-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        {source.section !== undefined && (
          <span lang={lang} className="rounded-sm bg-seal px-1.5 py-0.5 font-serif text-on-seal">
            {source.section}
          </span>
        )}
        <span lang={lang}>{source.outlet}</span>
        {source.author !== undefined && <span lang={lang}>{source.author}</span>}
      </p>
      <h1
        lang={lang}
        className="text-start font-serif text-[clamp(1.625rem,1.2rem+2vw,2.5rem)] leading-[1.35] font-bold text-balance"
      >
        <SetText>{title}</SetText>
      </h1>
      <p className="mbs-5 flex flex-wrap items-center gap-x-4 text-sm text-muted">
        {published === null ? (
          <span>{text.article.noDate}</span>
        ) : (
          <time
            dateTime={published.instant ?? published.local}
            title={`${text.article.publishedAt(published.original, published.timeZone)} · ${text.article.basis[published.basis]}`}
            className="underline decoration-line decoration-dotted underline-offset-4"
          >
            <Words>{publishedWords(text, published)}</Words>
          </time>
        )}
        <span>{text.article.characters(stats.characters.toLocaleString(text.locale))}</span>
        <span>
          <Words>{text.article.minutes(stats.readingMinutes)}</Words>
        </span>
        {source.url !== null && (
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={text.article.sourceLabel(source.outlet)}
            className="inline-flex min-h-11 items-center gap-1 text-seal underline-offset-4 hover:underline"
          >
            {text.article.source}
            <Icon name="out" />
          </a>
        )}
      </p>
    </header>
  );
};
