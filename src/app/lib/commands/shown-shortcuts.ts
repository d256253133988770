import type { ChosenKeys } from '../settings/chosen-keys.ts';
import { isSingle, keysByCommand } from './keymap.ts';
import { ariaKey, shownKey } from './shown-keys.ts';
import type { Shortcuts } from './shortcuts.ts';

/** The first key of every command that has one that works. */
export const shownShortcuts = (chosen: ChosenKeys, singleKeys: boolean): Shortcuts =>
  new Map(
    [...keysByCommand(chosen)].flatMap(([id, keys]) => {
      const key = keys.find((one) => singleKeys || !isSingle(one));
      if (key === undefined) return [];
      return [[id, { shown: shownKey(key), aria: key.includes(' ') ? undefined : ariaKey(key) }]];
    }),
  );
