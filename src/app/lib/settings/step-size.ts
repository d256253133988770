import { SIZES } from './settings.ts';
import { changeSettings, settingsNow } from './settings-store.ts';

/** Makes the text one size larger or smaller; stays at the ends. */
export const stepSize = (by: 1 | -1): void => {
  const size = SIZES[SIZES.indexOf(settingsNow().size) + by];
  if (size !== undefined) changeSettings({ size });
};
