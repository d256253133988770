import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { HighlightColor } from '#model/highlight.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Change, Command } from './transition.ts';
import { useHighlights } from './use-highlights.ts';

const randomId = (): string =>
  // Unlike randomUUID, this also works where the site is opened over plain HTTP, as on a phone in the same room.
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** What a reader can do with an article's highlights; every command is announced with the words it concerns. */
export const useHighlightCommands = (article: Article) => {
  const { text } = useText();
  const announce = useAnnounce();
  const { run, ...state } = useHighlights(article);
  const [lastColor, setLastColor] = useState<HighlightColor>('yellow');

  const words = (change: Change, command: Command): string | null => {
    const [first] = change;
    if (first === undefined) return null;
    if (command.kind === 'undo') return text.highlights.undone;
    if (command.kind === 'redo') return text.highlights.redone;
    const quote = (first.after ?? first.before)?.quote.exact.slice(0, 24) ?? '';
    if (first.after === null) return text.highlights.removed(quote);
    if (first.before === null) return text.highlights.added(quote);
    return text.highlights.recolored(text.highlights.colors[first.after.color]);
  };

  const perform = (command: Command): void => {
    void run(command).then(
      (change) => {
        const message = words(change, command);
        if (message !== null) announce(message);
      },
      () => announce(text.highlights.failed),
    );
  };

  const record = () => ({ id: randomId(), now: new Date().toISOString() });

  return {
    ...state,
    toggle: (block: string) => perform({ kind: 'toggle', block, color: lastColor, ...record() }),
    paintBlock: (block: string, color: HighlightColor) => {
      setLastColor(color);
      perform({ kind: 'paint', block, color, ...record() });
    },
    remove: (id: string) => perform({ kind: 'remove', id }),
    undo: () => perform({ kind: 'undo' }),
    redo: () => perform({ kind: 'redo' }),
  };
};

export type HighlightCommands = ReturnType<typeof useHighlightCommands>;
