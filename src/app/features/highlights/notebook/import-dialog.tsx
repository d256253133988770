import { useId, useState } from 'react';
import { Dialog } from '#app/components/dialog.tsx';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ImportPreview } from './import-preview.tsx';
import { previewImport, type Preview } from './importing.ts';
import type { Notebook } from './use-notebook.ts';

interface Props {
  readonly notebook: Notebook;
  readonly onClose: () => void;
}

const PATIENCE = 120_000;

/** Takes in a file of highlights: first what would change, then, when the reader says so, the change. */
const ImportDialog = ({ notebook, onClose }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const field = useId();
  const [state, setState] = useState<'idle' | 'preparing' | 'failed' | 'notReadable' | Preview>('idle');
  const read = async (file: File): Promise<void> => {
    setState('preparing');
    try {
      const preview = await previewImport(await file.text(), notebook.all, AbortSignal.timeout(PATIENCE));
      setState(preview ?? 'notReadable');
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog title={words.importTitle} closeLabel={text.close} onClose={onClose}>
      <div className="space-y-4">
        <p className="text-sm text-muted">{words.importHint}</p>
        <div>
          <label htmlFor={field} className="mb-1.5 block text-sm text-muted">
            {words.chooseFile}
          </label>
          <input
            id={field}
            type="file"
            accept=".json,.jsonld,application/json,application/ld+json"
            className="w-full min-w-0 py-1.5 text-sm file:me-3 file:min-h-11 file:rounded-full file:border file:border-solid file:border-edge file:bg-raised file:px-4 file:text-ink"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void read(file);
            }}
          />
        </div>
        <p role="status" className="text-sm text-seal">
          {typeof state === 'string' && state !== 'idle' ? words[state] : ''}
        </p>
        {typeof state === 'object' && (
          <ImportPreview
            preview={state}
            onImport={(change) => {
              void notebook
                .perform({ kind: 'change', change }, words.imported(change.length))
                .then((done) => {
                  if (done) onClose();
                  else setState('failed');
                });
            }}
          />
        )}
      </div>
    </Dialog>
  );
};

export default ImportDialog;
