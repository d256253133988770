import type { HighlightColor } from '#model/highlight.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly id: string;
  readonly color: HighlightColor | null;
  readonly hasEvent: boolean;
  readonly onToggle: (block: string) => void;
}

/** The margin of a block: its number, which is its address, and the strip that highlights all of it. */
export const Gutter = ({ id, color, hasEvent, onToggle }: Props) => {
  const { text, language } = useText();
  const name = text.article.paragraph(id);
  return (
    <div lang={language} className="gutter" data-color={color ?? undefined}>
      <a href={`#${id}`} className="gutter-number" aria-label={name} tabIndex={-1}>
        {id.slice(1)}
      </a>
      {hasEvent && <span aria-hidden className="gutter-event" />}
      <button
        type="button"
        tabIndex={-1}
        className="gutter-strip"
        aria-pressed={color !== null}
        aria-label={text.highlights.toggle(name)}
        title={color === null ? text.highlights.toggle(name) : text.highlights.remove}
        onClick={() => onToggle(id)}
      >
        <span aria-hidden className="gutter-bar pattern" />
      </button>
    </div>
  );
};
