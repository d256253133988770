import type { Counts } from './counts.ts';

/** A program and its arguments, as on a command line; programs of `node_modules/.bin` go by their bare names. */
export type Command = readonly [program: string, ...args: string[]];

/** One line of `npm test`. */
export interface Step {
  readonly name: string;
  /** Run in order until one fails. */
  readonly commands: readonly Command[];
  /** The step that must not have failed before in the same run, for this one to make sense. */
  readonly needs?: string;
  /** The JSON a test runner leaves behind, so that its tests are counted one by one. */
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Counts | null };
}
