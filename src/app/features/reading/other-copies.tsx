import { Link } from '#app/components/link.tsx';
import type { Duplicate } from '#model/article.ts';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { copiesOf, type Copy } from './copies.ts';

const SHOWN = 3;

const CopyRow = ({ copy: { id, title, outlet, published, by } }: { readonly copy: Copy }) => {
  const { text } = useText();
  return (
    <li>
      <Link
        to={`/article/${id}`}
        className="group -mx-3 flex min-h-11 flex-col justify-center rounded-lg px-3 py-2 hover:bg-raised"
      >
        <span lang="zh" className="font-serif text-base text-ink group-hover:text-seal">
          {title ?? id}
        </span>
        <span className="flex flex-wrap gap-x-3 text-sm text-muted">
          {outlet !== undefined && <span lang="zh">{outlet}</span>}
          {published != null && <time dateTime={published.local}>{publishedWords(text, published)}</time>}
          <span>{text.article.copyBy[by]}</span>
        </span>
      </Link>
    </li>
  );
};

/** Under an article: the same article elsewhere in the archive. */
const OtherCopies = ({ duplicates }: { readonly duplicates: readonly Duplicate[] }) => {
  const { text, language } = useText();
  const copies = copiesOf(duplicates);
  const rows = (some: readonly Copy[]) => (
    <ul className="list-none p-0">
      {some.map((copy) => (
        <CopyRow key={copy.id} copy={copy} />
      ))}
    </ul>
  );
  return (
    <nav
      lang={language}
      aria-label={text.article.copies}
      className="no-print ms-(--gutter) mbs-10 border-bs border-line pbs-5 font-sans leading-normal"
    >
      <h2 className="mbe-1 text-sm font-bold text-muted">{text.article.copies}</h2>
      {rows(copies.slice(0, SHOWN))}
      {copies.length > SHOWN && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-sm text-seal">
            {text.article.moreCopies(copies.length - SHOWN)}
          </summary>
          {rows(copies.slice(SHOWN))}
        </details>
      )}
    </nav>
  );
};

export default OtherCopies;
