import type { Article } from '#model/article.ts';
import { Icon } from '#app/components/icon.tsx';
import { Words } from '#app/components/words.tsx';
import { useScript } from '#app/lib/script/script-context.tsx';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { SetText } from './typesetting/set-text.tsx';

interface Props {
  readonly article: Article;
}

/** Words of the interface beside those of the article, set alike when they are Chinese too. */
const InterfaceWords = ({ children }: { readonly children: string }) => {
  const { language } = useText();
  return language === 'en' ? children : <SetText>{children}</SetText>;
};

export const ArticleHeader = ({ article }: Props) => {
  const { text, language } = useText();
  const script = useScript();
  const { title, lang, source, published, stats } = article;
  return (
    <header lang={language} className="mbe-8 font-sans">
      <p className="mbe-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        {source.section !== undefined && (
          <Words lang={lang} className="rounded-sm bg-seal px-1.5 py-0.5 font-serif text-on-seal">
            {source.section}
          </Words>
        )}
        <Words lang={lang}>{source.outlet}</Words>
        {source.author !== undefined && <Words lang={lang}>{source.author}</Words>}
      </p>
      <h1
        lang={script.langOf(lang)}
        className="text-start font-serif text-[clamp(1.625rem,1.2rem+2vw,2.5rem)] leading-[1.35] font-bold text-balance"
      >
        <SetText>{script.words(title, lang)}</SetText>
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
            <InterfaceWords>{publishedWords(text, published)}</InterfaceWords>
          </time>
        )}
        <span>{text.article.characters(stats.characters.toLocaleString(text.locale))}</span>
        <span>
          <InterfaceWords>{text.article.minutes(stats.readingMinutes)}</InterfaceWords>
        </span>
        {source.url !== null && (
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={text.article.sourceLabel(script.words(source.outlet, lang))}
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
