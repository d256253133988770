import { chosenKeys } from '../settings/chosen-keys.ts';
import { settingsNow } from '../settings/settings-store.ts';
import type { CommandId } from './commands.ts';
import { isCharacter, keyOf } from './key-of.ts';
import { commandsByKey } from './keymap.ts';

/** The commands of a pressed key, for parts of a page that answer it themselves; none of one that the reader has switched off. */
export const commandsOf = (event: KeyboardEvent): readonly CommandId[] => {
  const { keys, singleKeys } = settingsNow();
  const key = keyOf(event);
  if (key === null || (isCharacter(event) && !singleKeys)) return [];
  return commandsByKey(chosenKeys(keys)).get(key) ?? [];
};
