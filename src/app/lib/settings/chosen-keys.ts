import * as v from 'valibot';

const KeysSchema = v.array(v.string());

/** Keys that the reader has chosen, by command; a command that is not in it has its own, one with none has been left without. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>;

/** What is stored of them: what is damaged is left out; commands of another version stay, for it. */
export const chosenKeys = (stored: Readonly<Record<string, unknown>>): ChosenKeys =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([id, keys]) => (v.is(KeysSchema, keys) ? [[id, keys]] : [])),
  );
