import type { HighlightColor } from '#model/highlight.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { Swatches } from './swatches.tsx';
import { useCopiedLink } from './use-copied-link.ts';

interface Props {
  readonly block: string;
  readonly color: HighlightColor | null;
  readonly canUndo: boolean;
  readonly failed: boolean;
  readonly onColor: (color: HighlightColor) => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What can be done with the paragraph just marked; stands at the bottom, never on the text it is about. */
const HighlightBar = ({ block, color, canUndo, failed, onColor, onRemove, onUndo, onClose }: Props) => {
  const { text } = useText();
  const copyLink = useCopiedLink();
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 flex justify-center px-1 py-2 middle:bottom-0 middle:p-5">
      <div
        role="toolbar"
        aria-label={text.highlights.bar}
        className="pointer-events-auto flex max-w-full flex-wrap items-center justify-center rounded-3xl border border-line bg-raised px-1 shadow-[0_4px_24px_rgb(0_0_0/0.14)]"
      >
        {failed && (
          <p role="alert" className="w-full px-4 pt-2 text-sm">
            <strong className="text-seal">{text.highlights.failed}</strong> {text.highlights.failedHint}
          </p>
        )}
        <Swatches value={color} onChoose={onColor} />
        <div className="flex">
          <IconButton icon="link" label={text.highlights.copyLink} onClick={() => copyLink(block)} />
          <IconButton icon="undo" label={text.highlights.undo} disabled={!canUndo} onClick={onUndo} />
          {color === null ? (
            <IconButton icon="close" label={text.close} onClick={onClose} />
          ) : (
            <IconButton icon="trash" label={text.highlights.remove} onClick={onRemove} />
          )}
        </div>
      </div>
    </div>
  );
};

export default HighlightBar;
