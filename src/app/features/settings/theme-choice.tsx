import { useId } from 'react';
import { THEMES, type Theme } from '#app/lib/settings/settings.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { THEME_LOOKS } from '#app/lib/settings/theme-looks.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** Half a sheet of each, for the one that follows the system. */
const swatch = (theme: Theme) => {
  if (theme !== 'system') return { background: THEME_LOOKS[theme].ground, color: THEME_LOOKS[theme].text };
  const { paper, ink } = THEME_LOOKS;
  return {
    background: `linear-gradient(105deg, ${paper.ground} 50%, ${ink.ground} 50%)`,
    color: 'transparent',
  };
};

/** The themes as sheets of their own paper with their own ink. */
export const ThemeChoice = () => {
  const { text } = useText();
  const { theme: chosen } = useSettings();
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm text-muted">{text.settings.theme}</legend>
      <div className="grid grid-cols-5 gap-2">
        {THEMES.map((theme) => (
          <label
            key={theme}
            className="group relative flex cursor-pointer flex-col items-center gap-1 text-xs"
          >
            <input
              type="radio"
              className="peer sr-only"
              name={name}
              checked={theme === chosen}
              onChange={() => changeSettings({ theme })}
            />
            <span
              aria-hidden
              lang="zh-Hans"
              style={swatch(theme)}
              className="grid h-11 w-full forced-color-adjust-none place-items-center rounded-lg border border-edge font-serif text-lg peer-checked:outline-2 peer-checked:outline-offset-2 peer-checked:outline-seal peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-seal"
            >
              文
            </span>
            <span className="text-muted group-has-checked:text-seal">{text.settings.themes[theme]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
