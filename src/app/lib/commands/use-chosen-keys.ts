import { chosenKeys, type ChosenKeys } from '../settings/chosen-keys.ts';
import { useSettings } from '../settings/settings-store.ts';

/** Keys that the reader has chosen; follows changes made in other tabs. */
export const useChosenKeys = (): ChosenKeys => chosenKeys(useSettings().keys);
