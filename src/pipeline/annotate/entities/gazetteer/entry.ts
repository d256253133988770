import type { EntityType } from '#model/entity.ts';

/** One entity that is known before any article is read. */
export interface GazetteerEntry {
  /** The usual name, in simplified characters; unique in its type, so that it makes the entity's id. */
  readonly name: string;
  readonly type: EntityType | 'none';
  /** Every spelling that is looked for: simplified characters, or Latin as written. */
  readonly forms: readonly string[];
  /** Spellings that are also a word or another's name: they mean this entity only where a name of its type was found. */
  readonly ambiguous?: readonly string[];
  readonly latin?: string;
  /** True for a name that several well-known bear: it is tagged, and who is meant stays open. */
  readonly shared?: true;
}

const AMBIGUOUS = '*';

/** Splits spellings into those safe anywhere and those marked with `*`. */
export const sorted = (spellings: readonly string[]): Pick<GazetteerEntry, 'forms' | 'ambiguous'> => {
  const named = [...new Set(spellings)].filter((spelling) => spelling !== '');
  const forms = named.filter((spelling) => !spelling.startsWith(AMBIGUOUS));
  const ambiguous = named
    .filter((spelling) => spelling.startsWith(AMBIGUOUS))
    .map((spelling) => spelling.slice(1))
    .filter((spelling) => !forms.includes(spelling));
  return ambiguous.length === 0 ? { forms } : { forms, ambiguous };
};

/**
 * Reads entries written one a word, `名=别名=*歧义名@Latin=ABBR`: the first form is the name, `*` marks an ambiguous
 * form, what follows `@` is Latin (the first Latin form is the usual one), and `_` stands for a space.
 */
export const entries = (type: GazetteerEntry['type'], source: string): GazetteerEntry[] =>
  source
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const [own = '', foreign = ''] = word.replaceAll('_', ' ').split('@');
      const forms = own.split('=');
      const latin = foreign.split('=').filter((form) => form !== '');
      const [name = ''] = forms;
      const usual = latin[0]?.replace(/^\*/u, '');
      return {
        name: name.replace(/^\*/u, ''),
        type,
        ...sorted([...forms, ...latin]),
        ...(usual === undefined ? {} : { latin: usual }),
      };
    });

/** Names that several well-known people or places bear, in the notation of {@link entries}. */
export const sharedNames = (type: EntityType, source: string): GazetteerEntry[] =>
  entries(type, source).map((entry) => ({ ...entry, shared: true }));
