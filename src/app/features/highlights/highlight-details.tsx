import { lazy, Suspense } from 'react';
import type { Highlight } from '#model/highlight/highlight.ts';
import type { Editing } from './opened.ts';
import { NoteEditor } from './note-editor.tsx';
import { TagEditor } from './tag-editor.tsx';
import { TagList } from './tag-list.tsx';
import type { Highlighting } from './use-highlighting.ts';

const Markdown = lazy(() => import('#app/components/markdown.tsx'));

interface Props {
  readonly record: Highlight;
  readonly editing: Editing;
  readonly highlighting: Highlighting;
}

/** A highlight's note and tags, and the fields in which they are written. */
export const HighlightDetails = ({ record, editing, highlighting }: Props) => {
  const { id, note, tags } = record;
  const done = (): void => highlighting.show(id);
  if (editing === 'note')
    return (
      <NoteEditor
        note={highlighting.unsaved?.id === id ? highlighting.unsaved.note : note}
        onSave={(text) => {
          done();
          if (text !== note) void highlighting.saveNote(id, text);
        }}
        onCancel={done}
      />
    );
  if (editing === 'tags')
    return (
      <TagEditor
        tags={tags}
        known={highlighting.tags}
        onChange={(change) => highlighting.command({ kind: 'tags', ids: [id], ...change })}
        onDone={done}
      />
    );
  if (note === '' && tags.length === 0) return null;
  return (
    <div className="px-1 py-1">
      {note !== '' && (
        <Suspense fallback={<p className="text-sm whitespace-pre-wrap">{note}</p>}>
          <Markdown>{note}</Markdown>
        </Suspense>
      )}
      <TagList tags={tags} />
    </div>
  );
};
