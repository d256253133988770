import { useState } from 'react';
import { SURROUNDINGS, type Surroundings } from '#model/exchange/excerpts.ts';
import type { Wording } from '#model/exchange/exchange.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { Button } from '#app/components/button.tsx';
import { Choice } from '#app/components/choice.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { download } from '#app/lib/files/download.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from '../color-name.ts';
import { FORMATS, isForPeople, makeExport, type Export, type Format } from './exporting.ts';

interface Props {
  /** Those asked for, in the order in which their articles are to come. */
  readonly records: readonly Highlight[];
  /** Those in the bin, which only a backup holds. */
  readonly bin: readonly Highlight[];
  readonly onClose: () => void;
}

const PATIENCE = 120_000;

/** Writes highlights in the format that the reader chooses, to a file or the clipboard. */
const ExportDialog = ({ records, bin, onClose }: Props) => {
  const words = useNotebookText();
  const { text, language } = useText();
  const { meanings } = useSettings();
  const announce = useAnnounce();
  const [format, setFormat] = useState<Format>('markdown');
  const [around, setAround] = useState<Surroundings>('quote');
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | { readonly lacking: number }>('idle');
  const exported = isForPeople(format) ? records : [...records, ...bin];
  const wording: Wording = {
    lang: language,
    title: words.fileTitle,
    open: text.appName,
    original: words.original,
    color: (color) => colorName(text, meanings, color),
    columns: words.columns,
  };
  const make = async (hand: (file: Export) => void | Promise<void>, said: string): Promise<void> => {
    setState('busy');
    try {
      const today = new Date().toISOString().slice(0, 10);
      const file = await makeExport(
        exported,
        { format, around, wording, today },
        AbortSignal.timeout(PATIENCE),
      );
      await hand(file);
      setState({ lacking: file.unreachable });
      announce(said, { shown: true });
    } catch {
      setState('failed');
    }
  };
  const status = (): string => {
    if (state === 'busy') return words.preparing;
    if (state === 'failed') return words.failed;
    return state !== 'idle' && state.lacking > 0 ? words.exportLacks(state.lacking) : '';
  };
  const cannot = state === 'busy' || exported.length === 0;

  return (
    <Dialog title={words.exportTitle} closeLabel={text.close} onClose={onClose}>
      <div className="space-y-5">
        <p className="text-sm text-muted">{words.exportCount(exported.length)}</p>
        <div>
          <Choice
            label={words.format}
            options={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
            value={format}
            onChange={setFormat}
          />
          <p aria-live="polite" className="mt-2 text-sm text-muted">
            {words.formatHints[format]}
          </p>
        </div>
        {isForPeople(format) && (
          <Choice
            label={words.around}
            options={SURROUNDINGS.map((value) => ({ value, label: words.arounds[value] }))}
            value={around}
            onChange={setAround}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            disabled={cannot}
            onClick={() =>
              void make(
                ({ name, text: content, type }) => download(name, content, type),
                words.exported(exported.length),
              )
            }
          >
            {words.save}
          </Button>
          <Button
            disabled={cannot}
            onClick={() => void make(async (file) => navigator.clipboard.writeText(file.text), words.copied)}
          >
            {words.copy}
          </Button>
        </div>
        <p role="status" className="text-sm text-seal">
          {status()}
        </p>
      </div>
    </Dialog>
  );
};

export default ExportDialog;
