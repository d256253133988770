import { textFragmentLink } from '#model/anchor/text-fragment.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { Icon } from '#app/components/icon.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useCopiedLink } from '../use-copied-link.ts';

export type RowEditing = 'color' | 'note' | 'tags' | null;

interface Props {
  readonly record: Highlight;
  /** The address of the original, where it is known. */
  readonly url: string | null;
  readonly editing: RowEditing;
  readonly onEdit: (editing: RowEditing) => void;
  readonly onDelete: () => void;
}

const EDITS = [
  { what: 'color', icon: 'edit', label: 'editColor' },
  { what: 'note', icon: 'note', label: 'editNote' },
  { what: 'tags', icon: 'tag', label: 'editTags' },
] as const;

/** What can be done to one highlight of the notebook. */
export const RowTools = ({ record, url, editing, onEdit, onDelete }: Props) => {
  const words = useNotebookText();
  const copyLink = useCopiedLink();
  const { article, title, parts } = record;
  const [first] = parts;
  return (
    <div className="-ms-2 flex flex-wrap items-center">
      {EDITS.map(({ what, icon, label }) => (
        <IconButton
          key={what}
          icon={icon}
          label={words[label]}
          aria-expanded={editing === what}
          onClick={() => onEdit(editing === what ? null : what)}
        />
      ))}
      <IconButton icon="link" label={words.copyLink} onClick={() => copyLink(article, parts)} />
      {url !== null && first !== undefined && (
        <a
          href={textFragmentLink(url, first.quote, parts.at(-1)?.quote)}
          target="_blank"
          rel="noopener noreferrer"
          title={words.originalOf(title)}
          aria-label={words.originalOf(title)}
          className="grid size-11 place-items-center rounded-full text-muted hover:bg-line/50 hover:text-ink"
        >
          <Icon name="out" />
        </a>
      )}
      <IconButton icon="trash" label={words.remove} onClick={onDelete} />
    </div>
  );
};
