import type { EntityType } from '#model/entity.ts';
import { fold } from '#model/script/fold.ts';
import { sorted, type GazetteerEntry } from '../entry.ts';

/** A row as written: how each region spells one name, marks kept. */
export interface VariantRow {
  readonly mainland: readonly string[];
  readonly taiwan: readonly string[];
  readonly hongKong: readonly string[];
  readonly latin: string;
  readonly others: readonly string[];
}

const spellings = (cell = ''): readonly string[] =>
  cell
    .split('/')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');

/**
 * Reads a table of one row a line, `mainland | Taiwan | Hong Kong | Latin | others`. A cell holds spellings parted by `/`,
 * the usual one first; an empty cell means the mainland's spelling; `*` marks a spelling that is also a word or
 * another's name. Only the mainland's and the other spellings are in simplified characters.
 */
export const variantRows = (source: string): VariantRow[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [mainland, taiwan, hongKong, latin = '', others] = line.split('|');
      return {
        mainland: spellings(mainland),
        taiwan: spellings(taiwan),
        hongKong: spellings(hongKong),
        latin: latin.trim(),
        others: spellings(others),
      };
    });

/** A Latin name of one word (`Nice`, `Reading`) may be any word, unless it is a body's. */
const latinForm = (type: EntityType, latin: string): string =>
  latin.includes(' ') || type === 'organization' ? latin : `*${latin}`;

/** The entries a table of {@link variantRows} describes. */
export const variantEntries = (type: EntityType, source: string): GazetteerEntry[] =>
  variantRows(source).map(({ mainland, taiwan, hongKong, latin, others }) => ({
    name: mainland[0]?.replace(/^\*/u, '') ?? '',
    type,
    ...sorted([
      ...[...mainland, ...taiwan, ...hongKong, ...others].map(fold),
      ...(latin === '' ? [] : [latinForm(type, latin)]),
    ]),
    ...(latin === '' ? {} : { latin }),
  }));
