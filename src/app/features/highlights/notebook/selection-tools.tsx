import { useState } from 'react';
import type { Highlight } from '#model/highlight/highlight.ts';
import { Button } from '#app/components/button.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { Swatches } from '../swatches.tsx';
import { TagEditor } from '../tag-editor.tsx';
import type { Notebook } from './use-notebook.ts';

interface Props {
  readonly records: readonly Highlight[];
  readonly notebook: Notebook;
  readonly onExport: () => void;
  readonly onDeselect: () => void;
}

/** What can be done to all selected highlights at once; each is one step to undo. */
export const SelectionTools = ({ records, notebook, onExport, onDeselect }: Props) => {
  const words = useNotebookText();
  const [editing, setEditing] = useState<'color' | 'tags' | null>(null);
  const toggle = (what: 'color' | 'tags') => (): void => setEditing(editing === what ? null : what);
  const ids = records.map(({ id }) => id);
  const shared = records[0]?.tags.filter((tag) => records.every(({ tags }) => tags.includes(tag))) ?? [];
  return (
    <div
      role="toolbar"
      aria-label={words.selection}
      className="no-print sticky bottom-3 z-10 mx-auto mt-4 w-fit max-w-full rounded-3xl border border-line bg-raised px-3 py-1 shadow-[0_4px_24px_rgb(0_0_0/0.14)]"
    >
      {editing === 'color' && (
        <Swatches
          value={null}
          onChoose={(color) => {
            notebook.command({ kind: 'recolor', ids, color });
            setEditing(null);
          }}
        />
      )}
      {editing === 'tags' && (
        <TagEditor
          tags={shared}
          known={notebook.tags}
          onChange={(change) => notebook.command({ kind: 'tags', ids, ...change })}
          onDone={() => setEditing(null)}
        />
      )}
      <div className="flex flex-wrap items-center justify-center gap-1">
        <span className="px-2 text-sm">{words.selected(records.length)}</span>
        <IconButton
          icon="edit"
          label={words.recolor}
          aria-expanded={editing === 'color'}
          onClick={toggle('color')}
        />
        <IconButton
          icon="tag"
          label={words.editTags}
          aria-expanded={editing === 'tags'}
          onClick={toggle('tags')}
        />
        <Button onClick={onExport}>{words.export}</Button>
        <IconButton
          icon="trash"
          label={words.remove}
          onClick={() => {
            notebook.command({ kind: 'delete', ids, now: new Date().toISOString() });
            onDeselect();
          }}
        />
        <IconButton icon="close" label={words.deselect} onClick={onDeselect} />
      </div>
    </div>
  );
};
