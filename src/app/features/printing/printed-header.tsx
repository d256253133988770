import type { Article } from '#model/article.ts';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';

const readable = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address; // encoded by other rules
  }
};

/** What the article is and where it comes from, its address spelled out. */
export const PrintedHeader = ({ article }: { readonly article: Article }) => {
  const { text } = useText();
  const { title, lang, source, published, stats } = article;
  return (
    <header>
      <h1 lang={lang}>{title}</h1>
      <p className="print-facts">
        {[source.section, source.outlet, source.author].map(
          (fact) =>
            fact !== undefined && (
              <span key={fact} lang={lang}>
                {fact}
              </span>
            ),
        )}
        <span>{published === null ? text.article.noDate : publishedWords(text, published)}</span>
        <span>{text.article.characters(stats.characters.toLocaleString(text.locale))}</span>
      </p>
      {source.url !== null && <p className="print-facts print-address">{readable(source.url)}</p>}
    </header>
  );
};
