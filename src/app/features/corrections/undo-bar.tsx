import { useEffect, useRef } from 'react';
import { isDateCorrection } from '#model/correction/correction.ts';
import { Button } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import type { CorrectionCommands } from './use-corrections.ts';

interface Props {
  readonly commands: CorrectionCommands;
  readonly about: 'names' | 'dates';
}

/** The way back from a correction, at the top of the panel it was made in. */
export const UndoBar = ({ commands, about }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const { past, future, latest, failure, undo, redo } = commands;
  const isOurs = latest !== null && isDateCorrection(latest) === (about === 'dates');
  const ref = useRef<HTMLDivElement>(null);
  // What was corrected may be gone with the focus on it; the way back is the next thing to have at hand.
  useEffect(() => {
    if (isOurs && document.activeElement === document.body)
      ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [past, isOurs]);
  return (
    <>
      {failure !== null && (
        <p role="alert" className="mb-3 rounded-lg border border-seal px-3 py-2 text-sm">
          <strong className="text-seal">{words.failed}</strong> {words.failedHint}
        </p>
      )}
      {isOurs && (
        <div ref={ref} className="mb-3 flex flex-wrap gap-2">
          <Button disabled={past === 0} onClick={undo}>
            <Icon name="undo" />
            {words.undo}
          </Button>
          <Button disabled={future === 0} onClick={redo}>
            {words.redo}
          </Button>
        </div>
      )}
    </>
  );
};
