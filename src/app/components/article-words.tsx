import type { Article } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { useScript } from '#app/lib/script/script-context.tsx';

interface Props {
  readonly article: Article;
  readonly place: Span & { readonly block: string };
  readonly className?: string;
}

/** A span of an article's text in the script that the reader wants, written as it stands in the text. */
export const ArticleWords = ({ article, place, className }: Props) => {
  const script = useScript();
  const { block, start, end } = place;
  const text = article.blocks.find(({ id }) => id === block)?.text ?? '';
  const people = new Set(article.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const persons = article.mentions
    .filter((mention) => mention.block === block && people.has(mention.entity))
    .map((mention) => mention.start - start)
    .filter((at) => at >= 0 && at < end - start);
  return (
    <span lang={script.langOf(article.lang)} className={className}>
      {script.draw(text.slice(start, end), article.lang, { edges: [], persons }).text}
    </span>
  );
};
