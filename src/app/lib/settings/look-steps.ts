import { THEMES } from './settings.ts';
import { changeSettings, settingsNow } from './settings-store.ts';

/** The next theme, from the last the first. */
export const nextTheme = (): void => {
  const at = THEMES.indexOf(settingsNow().theme);
  changeSettings({ theme: THEMES[(at + 1) % THEMES.length] ?? 'system' });
};

export const turnWriting = (): void =>
  changeSettings({ writing: settingsNow().writing === 'vertical' ? 'horizontal' : 'vertical' });

export const toggleTags = (): void => changeSettings({ tags: !settingsNow().tags });

export const toggleSingleKeys = (): void => changeSettings({ singleKeys: !settingsNow().singleKeys });
