import { Button } from '#app/components/button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { stopKeeping, useKeeping } from './keeping.ts';

/** How far keeping has come, and its end. */
export const Progress = () => {
  const { text } = useText();
  const words = text.offline;
  const keeping = useKeeping();
  if (keeping === null) return null;
  const { done, failed, total, running } = keeping;
  if (!running) {
    return (
      <p role="status">
        {words.done(done)} {failed > 0 && words.incomplete(failed)}
      </p>
    );
  }
  return (
    <div className="space-y-2">
      <progress
        aria-label={words.keeping(done, total)}
        value={done + failed}
        max={total}
        className="h-2 w-full accent-(--color-seal)"
      />
      <p className="flex items-center justify-between tabular-nums">
        {words.keeping(done, total)}
        <Button onClick={stopKeeping}>{words.stop}</Button>
      </p>
    </div>
  );
};
