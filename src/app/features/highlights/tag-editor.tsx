import { useId, useState, type KeyboardEvent } from 'react';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly tags: readonly string[];
  /** Tags given elsewhere, to choose from. */
  readonly known: readonly string[];
  readonly onChange: (change: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
  }) => void;
  readonly onDone: () => void;
}

const SEPARATORS = /[,，、;；]/u;
const LONGEST = 32;

const tagsIn = (draft: string): string[] =>
  draft
    .split(SEPARATORS)
    .map((tag) => tag.trim().replace(/^#/u, ''))
    .filter((tag) => tag !== '');

/** A highlight's tags, each of which can be taken off, and a field for more; several at once are parted by commas. */
export const TagEditor = ({ tags, known, onChange, onDone }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const list = useId();
  const [draft, setDraft] = useState('');
  const add = (): void => {
    const fresh = tagsIn(draft).filter((tag) => !tags.includes(tag));
    if (fresh.length > 0) onChange({ add: fresh, remove: [] });
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (draft.trim() === '') onDone();
      else add();
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0)
      onChange({ add: [], remove: tags.slice(-1) });
  };
  return (
    <div className="flex w-[min(26rem,calc(100vw-3.5rem))] flex-wrap items-center gap-2 py-2">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={words.tagRemove(tag)}
          title={words.tagRemove(tag)}
          onClick={() => onChange({ add: [], remove: [tag] })}
          className="min-h-11 rounded-full border border-line px-3 text-sm hover:border-edge"
        >
          #{tag} <span aria-hidden>×</span>
        </button>
      ))}
      <input
        type="text"
        aria-label={words.tagAdd}
        placeholder={words.tagAdd}
        value={draft}
        maxLength={LONGEST}
        list={list}
        enterKeyHint="done"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
        autoFocus
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        className="min-h-11 min-w-32 flex-1 rounded-lg border border-edge bg-paper px-3 text-sm"
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
      </datalist>
    </div>
  );
};
