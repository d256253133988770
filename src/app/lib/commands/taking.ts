import { COMMANDS, type CommandId } from './commands.ts';
import type { ChosenKeys } from '../settings/chosen-keys.ts';
import { clash, keysByCommand, meet } from './keymap.ts';

/** Keys with Ctrl or Cmd that browsers leave to the page; all others with it are theirs. */
const FREE_WITH_MOD = new Set(['mod+k', 'mod+z', 'mod+shift+z', 'mod+y', 'mod+/', 'mod+;', "mod+'", 'mod+.']);

const FREE_NAMED = /^(?:shift\+)?(?:Delete|Backspace|Insert|F2|F4|F6|F8|F9)$/u;
const CHARACTER = /^(?:shift\+[a-z]|\S)$/u;

/** Whether a single stroke may be given to a command: Enter, Tab, Escape, arrows and what browsers do with keys may not. */
export const canTake = (stroke: string): boolean =>
  FREE_WITH_MOD.has(stroke) || FREE_NAMED.test(stroke) || CHARACTER.test(stroke);

const listed = (id: CommandId) => COMMANDS.find((one) => one.id === id);

/** A command that has a key already, and which of its keys is in the way. */
export interface Conflict {
  readonly id: CommandId;
  readonly key: string;
}

/** What a key would be taken from: commands of the same pages that have it, or one that begins with it, or its beginning. */
export const conflictsOf = (chosen: ChosenKeys, id: CommandId, key: string): Conflict[] => {
  const command = listed(id);
  const keys = keysByCommand(chosen);
  return COMMANDS.flatMap((other) =>
    command === undefined || !meet(command, other)
      ? []
      : (keys.get(other.id) ?? [])
          // Two keys of one command are in each other's way too, unless they are the same.
          .filter((one) => clash(one, key) && !(other.id === id && one === key))
          .map((one) => ({ id: other.id, key: one })),
  );
};

/** The reader's keys without one of a command's. */
export const withoutKey = (chosen: ChosenKeys, id: CommandId, key: string): ChosenKeys => ({
  ...chosen,
  [id]: (keysByCommand(chosen).get(id) ?? []).filter((one) => one !== key),
});

/** The reader's keys with one more for a command, in the place of `instead` if that is given, taken from whatever is in its way. */
export const withKey = (
  chosen: ChosenKeys,
  id: CommandId,
  key: string,
  instead: string | null,
): ChosenKeys => {
  const freed = conflictsOf(chosen, id, key).reduce(
    (kept, conflict) => withoutKey(kept, conflict.id, conflict.key),
    chosen,
  );
  const before = keysByCommand(chosen).get(id) ?? [];
  const kept = keysByCommand(freed).get(id) ?? [];
  const at = instead === null ? -1 : before.indexOf(instead);
  const others = kept.filter((one) => one !== instead && one !== key);
  const place = at === -1 ? others.length : Math.min(at, others.length);
  return { ...freed, [id]: others.toSpliced(place, 0, key) };
};

/** Whether a command has other keys than its own. */
export const isChanged = (chosen: ChosenKeys, id: CommandId): boolean => {
  const own: readonly string[] = listed(id)?.keys ?? [];
  const keys = keysByCommand(chosen).get(id) ?? [];
  return own.length !== keys.length || own.some((key, index) => keys[index] !== key);
};

const withoutChoice = (chosen: ChosenKeys, id: CommandId): ChosenKeys =>
  Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== id));

/** What a command's own keys would be taken from, if it is to have them again. */
export const ownConflicts = (chosen: ChosenKeys, id: CommandId): Conflict[] => {
  const others = withoutChoice(chosen, id);
  return (listed(id)?.keys ?? []).flatMap((key) =>
    conflictsOf(others, id, key).filter((conflict) => conflict.id !== id),
  );
};

/** The reader's keys with a command's own again, taken from whatever has them now. */
export const withOwnKeys = (chosen: ChosenKeys, id: CommandId): ChosenKeys =>
  ownConflicts(chosen, id).reduce(
    (kept, conflict) => withoutKey(kept, conflict.id, conflict.key),
    withoutChoice(chosen, id),
  );
