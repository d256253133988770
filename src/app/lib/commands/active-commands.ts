import { COMMANDS, type CommandId } from './commands.ts';

type Action = (() => void) | undefined;

/** What a part of the page can do now; undefined where there is nothing to do. */
export interface Doing {
  readonly commands: { readonly [Id in CommandId]?: Action };
  /** By keys that nobody can change. */
  readonly fixed: Readonly<Record<string, Action>>;
}

/** The parts of the page, those that came last above the others; each keeps what it can do now. */
const parts: { readonly current: Doing }[] = [];

/** Adds a part; returns the function that takes it away. */
export const addPart = (part: { readonly current: Doing }): (() => void) => {
  parts.push(part);
  return () => parts.splice(parts.indexOf(part), 1);
};

/** What a command does now; undefined when it can do nothing. */
export const actionOf = (id: CommandId): Action =>
  parts.findLast(({ current }) => current.commands[id] !== undefined)?.current.commands[id];

/** What a key that nobody can change does now. */
export const fixedAction = (key: string): Action =>
  parts.findLast(({ current }) => current.fixed[key] !== undefined)?.current.fixed[key];

/** What can be done now, in the order of the list. */
export const activeCommands = (): (typeof COMMANDS)[number][] =>
  COMMANDS.filter(({ id }) => actionOf(id) !== undefined);
