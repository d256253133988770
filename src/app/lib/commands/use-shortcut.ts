import { useSettings } from '../settings/settings-store.ts';
import type { CommandId } from './commands.ts';
import { isSingle, keysByCommand } from './keymap.ts';
import { ariaKey, shownKey } from './shown-keys.ts';

interface Shortcut {
  /** In the words of the keyboard; null when the command has no key now. */
  readonly shown: string | null;
  /** For `aria-keyshortcuts`. */
  readonly aria: string | undefined;
}

/** A command's first key, as the reader has it now, for what does the same by a click. */
export const useShortcut = (id: CommandId | undefined): Shortcut => {
  const { keys, singleKeys } = useSettings();
  const key =
    id === undefined
      ? undefined
      : keysByCommand(keys)
          .get(id)
          ?.find((one) => singleKeys || !isSingle(one));
  return {
    shown: key === undefined ? null : shownKey(key),
    aria: key === undefined || key.includes(' ') ? undefined : ariaKey(key),
  };
};
