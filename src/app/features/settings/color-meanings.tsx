import { HIGHLIGHT_COLORS } from '#model/highlight/highlight.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';

const LONGEST = 16;

/** What the reader means by each colour, in his own words. */
export const ColorMeanings = () => {
  const { text } = useText();
  const { meanings } = useSettings();
  const words = text.settings;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm text-muted">{words.meanings}</legend>
      <div className="space-y-2">
        {HIGHLIGHT_COLORS.map((color) => (
          <label key={color} data-color={color} className="flex items-center gap-3 text-sm">
            <span
              aria-hidden
              className="paint relative size-7 shrink-0 overflow-hidden rounded-full border border-(--edge)"
            >
              <span className="pattern absolute inset-y-0 start-1/2 w-1.5 -translate-x-1/2" />
            </span>
            <input
              type="text"
              value={meanings[color]}
              maxLength={LONGEST}
              aria-label={words.meaningOf(text.highlights.colors[color])}
              placeholder={text.highlights.colors[color]}
              onChange={(event) =>
                changeSettings({ meanings: { ...meanings, [color]: event.currentTarget.value } })
              }
              className="min-h-11 min-w-0 flex-1 rounded-lg border border-edge bg-raised px-3 placeholder:text-muted"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
};
