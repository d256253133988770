import type { Article } from '#model/article.ts';
import type { Correction } from '#model/correction/correction.ts';
import { findPlace, type BlockSpan } from '#model/correction/find-place.ts';
import type { Outcome } from '#model/correction/outcome.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { correctionWords } from './correction-words.ts';

interface Props {
  readonly article: Article;
  readonly correction: Correction;
  readonly outcome: Outcome;
  readonly onJump: (place: BlockSpan) => void;
  /** Left out for what is the archive's own. */
  readonly onTakeBack?: (id: string) => void;
}

/** What the words are now said to be. */
const Verdict = ({ correction, lang }: { readonly correction: Correction; readonly lang: string }) => {
  const { text } = useText();
  switch (correction.action) {
    case 'hide':
    case 'hide-date':
      return text.corrections.actions[correction.action];
    case 'retype':
      return text.entities.type[correction.type];
    case 'redate':
      return edtfWords(text, correction.to);
    case 'rename':
    case 'split':
      return <span lang={lang}>{correction.name}</span>;
    case 'merge':
      return <span lang={lang}>{correction.into.name}</span>;
  }
};

/** One correction: what it says, where it holds, what became of it. */
export const CorrectionRow = ({ article, correction, outcome, onJump, onTakeBack }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const { where, surface } = correction;
  const here = where.scope === 'mention' && where.article === article.id;
  const place = here ? findPlace(article.blocks, surface, where) : null;
  const what = correctionWords(text, correction);
  const isForeign = where.scope !== 'everywhere' && where.article !== article.id;
  const elsewhere = isForeign ? where.title : undefined;
  const detail = [
    words.scopes[where.scope],
    place === null ? null : text.article.paragraph(place.block),
    outcome === 'needless' || outcome === 'lost' ? words.outcomes[outcome] : null,
  ].filter((part) => part !== null);
  const content = (
    <>
      <span lang={article.lang} className="font-serif">
        {surface}
      </span>
      <span aria-hidden className="mx-1.5 text-muted">
        →
      </span>
      <Verdict correction={correction} lang={article.lang} />
      <span lang={elsewhere === undefined ? undefined : article.lang} className="block text-xs text-muted">
        {elsewhere ?? detail.join(' · ')}
      </span>
    </>
  );
  return (
    <li className="flex items-center gap-1 text-sm">
      {place === null ? (
        <p className="min-h-11 flex-1 content-center px-1">{content}</p>
      ) : (
        <button
          type="button"
          onClick={() => onJump(place)}
          className="min-h-11 flex-1 rounded px-1 text-start hover:bg-line/40"
        >
          {content}
        </button>
      )}
      {onTakeBack !== undefined && (
        <IconButton icon="trash" label={words.takeBack(what)} onClick={() => onTakeBack(correction.id)} />
      )}
    </li>
  );
};
