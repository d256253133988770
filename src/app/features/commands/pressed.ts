import { keyOf } from '#app/lib/commands/key-of.ts';
import { canTake } from '#app/lib/commands/taking.ts';
import { MODIFIERS, SEQUENCE_MS } from '#app/lib/commands/use-keys.ts';

/** What was pressed to be a command's new key. */
export interface Pressed {
  /** One stroke, or two with a space between; null as long as there is none that can be taken. */
  readonly key: string | null;
  /** When its last stroke was, in milliseconds. */
  readonly at: number;
  /** What was pressed last, if it is the browser's or the system's. */
  readonly refused: string | null;
}

export const NOTHING_PRESSED: Pressed = { key: null, at: 0, refused: null };

/** Takes one more stroke: soon after a single character it is the second of two, else it begins anew. */
export const pressed = (before: Pressed, event: KeyboardEvent): Pressed => {
  if (MODIFIERS.has(event.key)) return before;
  const stroke = keyOf(event);
  if (stroke === null || !canTake(stroke)) return { ...before, refused: stroke ?? event.key };
  const isSecond =
    before.key?.length === 1 && stroke.length === 1 && event.timeStamp - before.at < SEQUENCE_MS;
  return { key: isSecond ? `${before.key} ${stroke}` : stroke, at: event.timeStamp, refused: null };
};
