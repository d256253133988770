import { useState } from 'react';
import { passageFragment } from '#model/anchor/passage.ts';
import { wordsOf, type Highlight } from '#model/highlight/highlight.ts';
import { scriptOf } from '#model/script/script-of.ts';
import { Link } from '#app/components/link.tsx';
import { Words } from '#app/components/words.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from '../color-name.ts';
import { HighlightDetails } from '../highlight-details.tsx';
import { Swatches } from '../swatches.tsx';
import type { Facts } from './facts.ts';
import { RowTools, type RowEditing } from './row-tools.tsx';
import type { Notebook } from './use-notebook.ts';

interface Props {
  readonly record: Highlight;
  readonly facts: Facts | undefined;
  readonly notebook: Notebook;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  /** Whether to name the article, where the list does not. */
  readonly titled: boolean;
}

const QUOTED = 40;
const DATES_SHOWN = 3;
const NAMES_SHOWN = 5;

/** A highlight in the notebook: its words lead to it; note, tags and colour are changed where they stand. */
export const NotebookRow = ({ record, facts, notebook, selected, onSelect, titled }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const { meanings } = useSettings();
  const [editing, setEditing] = useState<RowEditing>(null);
  const { id, article, parts, color, title, createdAt } = record;
  const quote = wordsOf(record, ' ');
  const lang = facts?.lang ?? scriptOf(quote) ?? 'zh';
  return (
    <div data-color={color} className="flex items-start gap-1 py-2">
      <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
        <input
          type="checkbox"
          className="size-5 accent-seal"
          checked={selected}
          aria-label={words.select(quote.slice(0, QUOTED))}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      </label>
      <span aria-hidden className="pattern mt-1.5 min-h-14 w-1.5 shrink-0 self-stretch rounded-full" />
      <div className="min-w-0 flex-1 ps-2">
        <Link
          to={`/article/${article}#${passageFragment(parts)}`}
          data-row
          className="block rounded-lg px-1 py-1 hover:bg-raised"
        >
          <span className="sr-only">{colorName(text, meanings, color)} </span>
          <Words lang={lang} className="line-clamp-6 font-serif text-lg leading-relaxed">
            {quote}
          </Words>
          <span className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
            {titled && <Words lang={lang}>{title === '' ? article : title}</Words>}
            <span>{text.article.paragraph(parts[0]?.block ?? 'p1')}</span>
            <span>{words.madeOn(edtfWords(text, createdAt.slice(0, 10)))}</span>
            {facts?.dates.slice(0, DATES_SHOWN).map((date) => (
              <span key={date}>{edtfWords(text, date)}</span>
            ))}
            {facts?.entities.slice(0, NAMES_SHOWN).map(({ id: entity, name }) => (
              <Words key={entity} lang={lang}>
                {name}
              </Words>
            ))}
          </span>
        </Link>
        <HighlightDetails
          record={record}
          editing={editing === 'color' ? null : editing}
          highlighting={{
            show: () => setEditing(null),
            command: notebook.command,
            saveNote: notebook.saveNote,
            unsaved: notebook.unsaved,
            tags: notebook.tags,
          }}
        />
        {editing === 'color' && (
          <Swatches
            value={color}
            onChoose={(chosen) => {
              notebook.command({ kind: 'recolor', ids: [id], color: chosen });
              setEditing(null);
            }}
          />
        )}
        <RowTools
          record={record}
          url={facts?.url ?? null}
          editing={editing}
          onEdit={setEditing}
          onDelete={() => notebook.command({ kind: 'delete', ids: [id], now: new Date().toISOString() })}
        />
      </div>
    </div>
  );
};
