import type { EntityType } from '#model/entity.ts';

/** One entity that is known before any article is read. */
export interface GazetteerEntry {
  /** The usual full name, in simplified characters; unique in its type. */
  readonly name: string;
  readonly type: EntityType | 'none';
  /** Every spelling that is looked for: simplified characters, or Latin as written. */
  readonly forms: readonly string[];
  readonly latin?: string;
}

/**
 * Reads entries written one a word, `名=别名@Latin=ABBR`: the first form is the name, what follows `@` is Latin
 * (the first Latin form is the usual one), and `_` stands for a space.
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
      const [first] = latin;
      return {
        name,
        type,
        forms: [...forms, ...latin],
        ...(first === undefined ? {} : { latin: first }),
      };
    });
