import type { Correction } from '#model/correction/correction.ts';

/** What happened to records: null before means made, null after means taken back. Swapping the two undoes it. */
export type Change = readonly { readonly before: Correction | null; readonly after: Correction | null }[];

export interface CorrectionState {
  /** All the reader has made, for any article, in no particular order. */
  readonly list: readonly Correction[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const EMPTY_STATE: CorrectionState = { list: [], past: [], future: [] };

type WithoutRecord<T> = T extends unknown ? Omit<T, 'id' | 'made'> : never;

/** What a correction says, before it is made. */
export type CorrectionDraft = WithoutRecord<Correction>;

export type Command =
  | { readonly kind: 'add'; readonly draft: CorrectionDraft; readonly id: string; readonly now: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export interface Step {
  readonly state: CorrectionState;
  /** What storage must do before the state may be shown. */
  readonly change: Change;
}

const invert = (change: Change): Change =>
  change.map(({ before, after }) => ({ before: after, after: before }));

const applied = (list: readonly Correction[], change: Change): Correction[] => {
  const touched = new Set(change.flatMap(({ before, after }) => [before?.id, after?.id]));
  return [...list.filter(({ id }) => !touched.has(id)), ...change.flatMap(({ after }) => after ?? [])];
};

/** Corrections build on each other, so that each is made later than all before it, also when the clock was set back. */
const laterThan = (list: readonly Correction[], now: string): string => {
  const last = list.reduce((latest, { made }) => (made > latest ? made : latest), '');
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
};

const changeOf = (
  list: readonly Correction[],
  command: Exclude<Command, { kind: 'undo' | 'redo' }>,
): Change => {
  if (command.kind === 'add') {
    const { draft, id, now } = command;
    return [{ before: null, after: { ...draft, id, made: laterThan(list, now) } }];
  }
  const before = list.find(({ id }) => id === command.id);
  return before === undefined ? [] : [{ before, after: null }];
};

/** The one place where corrections change: what a command does to the state, and what must be stored; null when nothing. */
export const transition = (state: CorrectionState, command: Command): Step | null => {
  const { list, past, future } = state;
  if (command.kind === 'undo') {
    const last = past.at(-1);
    if (last === undefined) return null;
    const change = invert(last);
    return {
      change,
      state: { list: applied(list, change), past: past.slice(0, -1), future: [...future, last] },
    };
  }
  if (command.kind === 'redo') {
    const change = future.at(-1);
    if (change === undefined) return null;
    return {
      change,
      state: { list: applied(list, change), past: [...past, change], future: future.slice(0, -1) },
    };
  }
  const change = changeOf(list, command);
  if (change.length === 0) return null;
  return { change, state: { list: applied(list, change), past: [...past, change], future: [] } };
};
