import type { HighlightColor } from '#model/highlight/highlight.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly id: string;
  readonly color: HighlightColor | null;
  /** Whether the highlight is of the whole block, not only of a part. */
  readonly isWhole: boolean;
  readonly hasEvent: boolean;
  readonly reachable: boolean;
  readonly onMargin: TouchMargin;
}

/** `point` is where the margin was touched, in the window; null for the keyboard. */
export type TouchMargin = (block: string, point: { readonly x: number; readonly y: number } | null) => void;

/** The margin of a block: its number, which is its address, and the strip that highlights all of it. */
export const Gutter = ({ id, color, isWhole, hasEvent, reachable, onMargin }: Props) => {
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
        tabIndex={reachable ? 0 : -1}
        className="gutter-strip"
        data-part={(color !== null && !isWhole) || undefined}
        aria-pressed={color !== null && isWhole}
        aria-label={text.highlights.toggle(name)}
        title={text.highlights.toggle(name)}
        onClick={({ detail, clientX, clientY }) =>
          onMargin(id, detail === 0 ? null : { x: clientX, y: clientY })
        }
      >
        <span aria-hidden className="gutter-bar pattern" />
      </button>
    </div>
  );
};
