import { Button } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Notebook } from './use-notebook.ts';

interface Props {
  readonly notebook: Notebook;
  readonly onDialog: (dialog: 'export' | 'import') => void;
}

/** The notebook's title, and what concerns all of it. */
export const NotebookHead = ({ notebook, onDialog }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const { canUndo, canRedo, command } = notebook;
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
      <h1 className="font-serif text-3xl font-bold">{words.title}</h1>
      <div className="flex flex-wrap gap-2">
        {(canUndo || canRedo) && (
          <>
            <Button disabled={!canUndo} onClick={() => command({ kind: 'undo' })}>
              <Icon name="undo" />
              {text.highlights.undo}
            </Button>
            <Button disabled={!canRedo} onClick={() => command({ kind: 'redo' })}>
              {text.highlights.redo}
            </Button>
          </>
        )}
        <Button onClick={() => onDialog('import')}>{words.import}</Button>
        <Button disabled={notebook.all.length === 0} onClick={() => onDialog('export')}>
          {words.export}
        </Button>
      </div>
    </div>
  );
};
