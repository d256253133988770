import { HIGHLIGHT_COLORS, type HighlightColor } from '#model/highlight/highlight.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from './color-name.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly value: HighlightColor | null;
  readonly onChoose: (color: HighlightColor) => void;
}

export const Swatches = ({ value, onChoose }: Props) => {
  const { text } = useText();
  const { meanings } = useSettings();
  return (
    <div
      role="group"
      aria-label={text.highlights.colorLabel}
      className="flex w-full justify-center middle:w-auto"
    >
      {HIGHLIGHT_COLORS.map((color) => (
        <Swatch
          key={color}
          color={color}
          name={colorName(text, meanings, color)}
          chosen={color === value}
          onChoose={() => onChoose(color)}
        />
      ))}
    </div>
  );
};
