import type { GazetteerEntry } from './entry.ts';

const union = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [
  ...new Set([...a, ...b]),
];

const merge = (a: GazetteerEntry, b: GazetteerEntry): GazetteerEntry => {
  const forms = union(a.forms, b.forms);
  const ambiguous = union(a.ambiguous, b.ambiguous).filter((form) => !forms.includes(form));
  return { ...b, ...a, forms, ...(ambiguous.length === 0 ? {} : { ambiguous }) };
};

/** One entry for each type and name, in order of the first: lists may add spellings to what another one names. */
export const mergeEntries = (entries: readonly GazetteerEntry[]): GazetteerEntry[] => {
  const merged = new Map<string, GazetteerEntry>();
  for (const entry of entries) {
    const key = `${entry.type} ${entry.name}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? entry : merge(known, entry));
  }
  return [...merged.values()];
};
