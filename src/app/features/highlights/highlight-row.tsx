import { wordsOf } from '#model/highlight/highlight.ts';
import type { Span } from '#model/span.ts';
import { Button } from '#app/components/button.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { light } from '#app/lib/place/light.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { AnchoredHighlight } from './anchored-highlights.ts';
import { colorName } from './color-name.ts';
import { HighlightDetails } from './highlight-details.tsx';
import type { Highlighting } from './use-highlighting.ts';

interface Props {
  readonly lang: string;
  readonly anchored: AnchoredHighlight;
  readonly highlighting: Highlighting;
  readonly onJump: (block: string, span: Span) => void;
  readonly onLeave: () => void;
}

/** One highlight in the panel: its words, note and tags, and what the reader can settle when its place is not certain. */
export const HighlightRow = ({ lang, anchored: { highlight, at }, highlighting, onJump, onLeave }: Props) => {
  const { text } = useText();
  const { meanings } = useSettings();
  const words = text.highlights;
  const { id } = highlight;
  const known = [...at.places, ...at.likely];
  const [first] = known;
  const paragraph = text.article.paragraph(first?.block ?? highlight.parts[0]?.block ?? 'p1');
  const jump = (): void => {
    if (first === undefined) return;
    onJump(first.block, first);
    if (at.places.length > 0) highlighting.show(id);
    else light({ block: first.block, span: first });
  };
  const move = (): void => {
    highlighting.setPlacing(id);
    onLeave();
  };
  return (
    <li data-color={highlight.color} className="flex items-start gap-2">
      <span aria-hidden className="pattern mt-2 h-14 w-1.5 shrink-0 rounded-full" />
      <div className="min-w-0 flex-1">
        <button
          type="button"
          disabled={first === undefined}
          onClick={jump}
          className="min-h-11 w-full rounded px-1 py-1 text-start text-sm hover:bg-line/40 disabled:text-muted"
        >
          <span className="text-xs text-muted">
            {colorName(text, meanings, highlight.color)} ·{' '}
            {at.places.length === 0 && first !== undefined && `${words.likely} · `}
            {paragraph}
          </span>
          <span lang={lang} className="line-clamp-3 font-serif leading-relaxed">
            {wordsOf(highlight, ' ')}
          </span>
        </button>
        <HighlightDetails record={highlight} editing={null} highlighting={highlighting} />
        {at.state !== 'exact' && (
          <>
            <p className="px-1 text-xs text-seal">{words.states[at.state]}</p>
            <p className="flex flex-wrap gap-2 py-1">
              {first !== undefined && (
                <Button onClick={() => highlighting.place([{ id, places: known }])}>{words.accept}</Button>
              )}
              <Button onClick={move}>{words.move}</Button>
            </p>
          </>
        )}
      </div>
      <IconButton
        icon="trash"
        label={words.remove}
        onClick={() => highlighting.command({ kind: 'delete', ids: [id], now: new Date().toISOString() })}
      />
    </li>
  );
};
