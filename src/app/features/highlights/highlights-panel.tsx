import { lazy, Suspense, useState } from 'react';
import { Button } from '#app/components/button.tsx';
import { Empty } from '#app/components/empty.tsx';
import { Link } from '#app/components/link.tsx';
import { Icon } from '#app/components/icon.tsx';
import { useShortcut } from '#app/lib/commands/shortcuts.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Span } from '#model/span.ts';
import { Bin } from './bin.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { HighlightRow } from './highlight-row.tsx';
import { KeptNotice } from './kept-notice.tsx';
import type { Highlighting } from './use-highlighting.ts';

const ExportDialog = lazy(() => import('./notebook/export-dialog.tsx'));

interface Props {
  readonly lang: string;
  readonly highlighting: Highlighting;
  readonly onJump: (block: string, span: Span) => void;
  /** Called when the reader is to select words in the text, which the panel may cover. */
  readonly onLeave: () => void;
}

/** An article's highlights in reading order, what became of them when the article changed, and those in the bin. */
const HighlightsPanel = ({ lang, highlighting, onJump, onLeave }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const [exporting, setExporting] = useState(false);
  const shortcut = useShortcut('highlight');
  const { anchored, canUndo, canRedo, error, undo, redo, place } = highlighting;
  const moved = anchored.filter(({ at }) => at.state === 'moved');
  return (
    <div className="px-4 py-3">
      <FailureNotice error={error} />
      {(canUndo || canRedo) && (
        <p className="mb-3 flex gap-2">
          <Button disabled={!canUndo} onClick={undo}>
            <Icon name="undo" />
            {words.undo}
          </Button>
          <Button disabled={!canRedo} onClick={redo}>
            {words.redo}
          </Button>
        </p>
      )}
      {moved.length > 1 && (
        <p className="mb-3">
          <Button
            onClick={() => place(moved.map(({ highlight, at }) => ({ id: highlight.id, places: at.places })))}
          >
            {words.acceptAll(moved.length)}
          </Button>
        </p>
      )}
      {anchored.length === 0 && <Empty title={words.empty} hint={words.emptyHint(shortcut?.shown ?? null)} />}
      <ul className="space-y-2">
        {anchored.map((one) => (
          <HighlightRow
            key={one.highlight.id}
            lang={lang}
            anchored={one}
            highlighting={highlighting}
            onJump={onJump}
            onLeave={onLeave}
          />
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        {anchored.length > 0 && <Button onClick={() => setExporting(true)}>{words.exportThese}</Button>}
        <Link
          to="/highlights"
          className="inline-flex min-h-11 items-center text-sm text-seal underline underline-offset-4"
        >
          {text.toNotebook}
        </Link>
      </p>
      {exporting && (
        <Suspense>
          <ExportDialog
            records={anchored.map(({ highlight }) => highlight)}
            bin={highlighting.bin}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      )}
      {anchored.length > 0 && <KeptNotice />}
      <Bin lang={lang} highlighting={highlighting} />
    </div>
  );
};

export default HighlightsPanel;
