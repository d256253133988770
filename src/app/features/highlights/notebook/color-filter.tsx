import { HIGHLIGHT_COLORS, type HighlightColor } from '#model/highlight/highlight.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from '../color-name.ts';

interface Props {
  readonly colors: readonly HighlightColor[];
  readonly onChange: (colors: readonly HighlightColor[]) => void;
}

/** Any of the five colours; none pressed means all. */
export const ColorFilter = ({ colors, onChange }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const { meanings } = useSettings();
  return (
    <div role="group" aria-label={words.colors} className="-ms-2 flex">
      {HIGHLIGHT_COLORS.map((color) => {
        const pressed = colors.includes(color);
        const name = colorName(text, meanings, color);
        return (
          <button
            key={color}
            type="button"
            aria-pressed={pressed}
            aria-label={name}
            title={name}
            data-color={color}
            onClick={() => onChange(pressed ? colors.filter((one) => one !== color) : [...colors, color])}
            className="group grid size-11 place-items-center"
          >
            <span className="paint relative size-7 overflow-hidden rounded-full border border-(--edge) group-aria-pressed:ring-2 group-aria-pressed:ring-ink group-aria-pressed:ring-offset-2 group-aria-pressed:ring-offset-paper">
              <span className="pattern absolute inset-y-0 start-1/2 w-1.5 -translate-x-1/2" />
            </span>
          </button>
        );
      })}
    </div>
  );
};
