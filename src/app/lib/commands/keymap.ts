import type { ChosenKeys } from '../settings/chosen-keys.ts';
import { COMMANDS, type CommandId } from './commands.ts';

type Command = (typeof COMMANDS)[number];

/** Whether two commands can be met on the same page. */
export const meet = (a: Command, b: Command): boolean =>
  a.places.some((place) => b.places.some((other) => other === place));

/** The first stroke of a key; of `g l` it is `g`. */
const isBefore = (short: string, long: string): boolean => long.startsWith(`${short} `);

/** Whether one of two keys would be in the way of the other: the same, or the beginning of it. */
export const clash = (a: string, b: string): boolean => a === b || isBefore(a, b) || isBefore(b, a);

/**
 * The keys of every command. What the reader has chosen goes first: a key of a newer version's command that is taken already is left
 * out.
 */
export const keysByCommand = (chosen: ChosenKeys): ReadonlyMap<CommandId, readonly string[]> => {
  const taken = COMMANDS.map((command) => ({ command, keys: chosen[command.id] ?? [] }));
  const isFree = (command: Command, key: string): boolean =>
    taken.every((one) => !meet(one.command, command) || one.keys.every((other) => !clash(key, other)));
  return new Map(
    COMMANDS.map((command) => [
      command.id,
      chosen[command.id] ?? command.keys.filter((key) => isFree(command, key)),
    ]),
  );
};

/** The commands of every key; several where they are never met on the same page. */
export const commandsByKey = (chosen: ChosenKeys): ReadonlyMap<string, readonly CommandId[]> => {
  const commands = new Map<string, CommandId[]>();
  for (const [id, keys] of keysByCommand(chosen)) {
    for (const key of keys) commands.set(key, [...(commands.get(key) ?? []), id]);
  }
  return commands;
};

/** Whether a key, or the first of two, is one character, which readers may switch off (WCAG 2.1.4). */
export const isSingle = (key: string): boolean => /^(?:shift\+)?.(?: |$)/u.test(key);
