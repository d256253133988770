import type { EntityType } from '#model/entity.ts';
import { DECOYS } from './decoys.ts';
import { entries, sharedNames, type GazetteerEntry } from './entry.ts';
import { LISTS } from './lists/lists.ts';
import { mergeEntries } from './merge-entries.ts';
import { SHARED_PEOPLE } from './shared-names.ts';
import { Trie } from './trie.ts';
import { VARIANTS } from './variants/variants.ts';

/** Every entry, one for each type and name. */
export const ENTRIES: readonly GazetteerEntry[] = mergeEntries([
  ...entries('none', DECOYS),
  ...VARIANTS,
  ...LISTS.flatMap(([type, list]) => entries(type, list)),
  ...sharedNames('person', SHARED_PEOPLE),
]);

/** Every spelling that is safe to look for; where two entries share one, the earlier list owns it. */
export const GAZETTEER: Trie<GazetteerEntry> = new Trie(
  ENTRIES.flatMap((entry) => entry.forms.map((form): [string, GazetteerEntry] => [form, entry])),
);

const label = (type: EntityType, form: string): string => `${type} ${form.toLowerCase()}`;

const owners = new Map<string, GazetteerEntry | null>();
for (const entry of ENTRIES) {
  if (entry.type === 'none') continue;
  for (const form of [entry.name, ...entry.forms]) {
    const key = label(entry.type, form);
    if (!owners.has(key)) owners.set(key, entry);
  }
}
const safe = new Set(owners.keys());
for (const entry of ENTRIES) {
  if (entry.type === 'none') continue;
  for (const form of entry.ambiguous ?? []) {
    const key = label(entry.type, form);
    if (!safe.has(key)) owners.set(key, owners.has(key) ? null : entry);
  }
}

/**
 * The entry a name found as `type` means, by any of its spellings, letter case aside; null when no entry or more than
 * one has it. `form` is folded.
 */
export const entryNamed = (type: EntityType, form: string): GazetteerEntry | null =>
  owners.get(label(type, form)) ?? null;
