import { parseSettings } from './settings.ts';
import { changeSettings, settingsNow } from './settings-store.ts';

/** Looks as they were at the first visit. What the reader calls his colours has no right value, and keys are reset where they are chosen. */
export const resetSettings = (): void => {
  const { meanings, keys } = settingsNow();
  changeSettings({ ...parseSettings(null), meanings, keys });
};
