import { HIGHLIGHT_COLORS, type HighlightColor } from '#model/highlight/highlight.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from './color-name.ts';

interface Props {
  readonly value: HighlightColor | null;
  readonly onChoose: (color: HighlightColor) => void;
}

export const Swatches = ({ value, onChoose }: Props) => {
  const { text } = useText();
  const { meanings } = useSettings();
  return (
    <div role="group" aria-label={text.highlights.colorLabel} className="flex">
      {HIGHLIGHT_COLORS.map((color, index) => (
        <button
          key={color}
          type="button"
          aria-pressed={color === value}
          aria-label={colorName(text, meanings, color)}
          title={`${colorName(text, meanings, color)} ${index + 1}`}
          data-color={color}
          onClick={() => onChoose(color)}
          className="group grid size-11 place-items-center"
        >
          <span className="paint relative size-7 overflow-hidden rounded-full border border-(--edge) group-hover:scale-110 group-aria-pressed:ring-2 group-aria-pressed:ring-ink group-aria-pressed:ring-offset-2 group-aria-pressed:ring-offset-raised">
            <span className="pattern absolute inset-y-0 start-1/2 w-1.5 -translate-x-1/2" />
          </span>
        </button>
      ))}
    </div>
  );
};
