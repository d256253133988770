import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '#app/components/button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** A field for a note. What was written is kept when focus goes elsewhere; only Escape discards it. */
export const NoteEditor = ({ note, onSave, onCancel }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const hint = useId();
  const [draft, setDraft] = useState(note);
  const save = (): void => onSave(draft.trim());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div className="w-[min(26rem,calc(100vw-3.5rem))] py-2">
      <textarea
        aria-label={words.note}
        aria-describedby={hint}
        value={draft}
        rows={4}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
        autoFocus
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (
            event.relatedTarget === null ||
            !event.currentTarget.parentElement?.contains(event.relatedTarget)
          )
            save();
        }}
        className="block w-full rounded-lg border border-edge bg-paper p-2 text-sm"
      />
      <p className="mt-2 flex items-center justify-between gap-3">
        <span id={hint} className="text-xs text-muted">
          {words.noteHint}
        </span>
        <Button onClick={save}>{words.noteSave}</Button>
      </p>
    </div>
  );
};
