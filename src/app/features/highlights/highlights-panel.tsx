import { Button } from '#app/components/button.tsx';
import { Empty } from '#app/components/empty.tsx';
import { Icon } from '#app/components/icon.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Span } from '#model/span.ts';
import type { HighlightCommands } from './use-highlight-commands.ts';

interface Props {
  readonly lang: string;
  readonly commands: HighlightCommands;
  readonly onJump: (block: string, span: Span) => void;
}

const HighlightsPanel = ({ lang, commands, onJump }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const { highlights, canUndo, canRedo, failure, undo, redo, remove } = commands;
  return (
    <div className="px-4 py-3">
      {failure !== null && (
        <p role="alert" className="mb-3 rounded-lg border border-seal px-3 py-2 text-sm">
          <strong className="text-seal">{words.failed}</strong> {words.failedHint}
        </p>
      )}
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
      {highlights.length === 0 && <Empty title={words.empty} hint={words.emptyHint} />}
      <ul className="space-y-2">
        {highlights.map(({ highlight, place }) => (
          <li key={highlight.id} data-color={highlight.color} className="flex items-start gap-2">
            <span aria-hidden className="pattern mt-2 h-14 w-1.5 shrink-0 rounded-full" />
            <div className="min-w-0 flex-1">
              <button
                type="button"
                disabled={!('block' in place)}
                onClick={() => 'block' in place && onJump(place.block, place)}
                className="min-h-11 w-full rounded px-1 py-1 text-start text-sm hover:bg-line/40 disabled:text-muted"
              >
                <span className="text-xs text-muted">
                  {words.colors[highlight.color]} ·{' '}
                  {text.article.paragraph('block' in place ? place.block : highlight.block)}
                </span>
                <span lang={lang} className="line-clamp-3 font-serif leading-relaxed">
                  {highlight.quote.exact}
                </span>
              </button>
              {place.state !== 'exact' && <p className="px-1 text-xs text-seal">{words[place.state]}</p>}
            </div>
            <IconButton icon="trash" label={words.remove} onClick={() => remove(highlight.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
};

export default HighlightsPanel;
