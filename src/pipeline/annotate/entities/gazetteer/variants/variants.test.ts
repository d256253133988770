import { describe, expect, test } from 'vitest';
import { fold } from '#model/script/fold.ts';
import { VARIANT_TABLES, VARIANTS } from './variants.ts';
import { variantRows, type VariantRow } from './variant-rows.ts';

const tables = VARIANT_TABLES.map(([type, source]) => ({ type, rows: variantRows(source) }));
const rows = tables.flatMap((table) => table.rows);
const bare = (spelling: string): string => spelling.replace(/^\*/u, '');
const spellings = ({ mainland, taiwan, hongKong, others }: VariantRow): string[] => [
  ...mainland,
  ...taiwan,
  ...hongKong,
  ...others,
];
const plain = (latin: string): string => latin.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

describe('the tables of variants', () => {
  test('are large enough to be of use', () => {
    const count = (type: string): number => VARIANTS.filter((entry) => entry.type === type).length;
    expect(VARIANTS.length).toBeGreaterThan(1000);
    expect(count('place')).toBeGreaterThan(450);
    expect(count('person')).toBeGreaterThan(250);
    expect(count('organization')).toBeGreaterThan(60);
  });

  test('no spelling is in two rows of one type unless it is marked', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { type, rows: own } of tables) {
      for (const row of own) {
        const name = row.mainland[0] ?? '';
        for (const spelling of new Set(spellings(row).filter((form) => !form.startsWith('*')))) {
          const label = `${type} ${fold(spelling)}`;
          const owner = owners.get(label);
          if (owner !== undefined && owner !== name) shared.push(`${label}: ${owner}, ${name}`);
          owners.set(label, name);
        }
      }
    }
    expect(shared).toEqual([]);
  });

  test('mainland and other spellings are simplified, and every spelling is Chinese or Latin without stray marks', () => {
    for (const row of rows) {
      for (const form of [...row.mainland, ...row.others]) expect(fold(form)).toBe(form);
      for (const form of spellings(row)) {
        expect(bare(form)).toMatch(/^[\p{Script=Han}\p{Script=Latin}\p{Nd}·（）、\- &]+$/u);
        expect(bare(form).length).toBeGreaterThan(1);
      }
    }
  });

  test('no Taiwan or Hong Kong spelling only repeats the mainland’s for itself', () => {
    const idle = rows.filter(
      ({ mainland, taiwan, hongKong }) =>
        taiwan.length + hongKong.length > 0 &&
        [...taiwan, ...hongKong].every((form) => fold(bare(form)) === bare(mainland[0] ?? '')),
    );
    expect(idle).toEqual([]);
  });

  test('every row has a plausible Latin name, and each table is sorted by it', () => {
    for (const { latin } of rows)
      expect(latin).toMatch(/^[\p{Lu}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}.,'’&()\- ]+$/u);
    for (const { rows: own } of tables) {
      const names = own.map(({ latin }) => plain(latin));
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  });
});

describe('a row', () => {
  test('becomes an entry of every spelling in simplified characters', () => {
    const obama = VARIANTS.find(({ name }) => name === '奥巴马');
    expect(obama).toMatchObject({ type: 'person', latin: 'Barack Obama' });
    expect(obama?.forms).toEqual(expect.arrayContaining(['奥巴马', '欧巴马', 'Barack Obama']));
  });

  test('keeps a marked spelling apart', () => {
    const sydney = VARIANTS.find(({ name }) => name === '悉尼');
    expect(sydney?.forms).not.toContain('雪梨');
    expect(sydney?.ambiguous).toContain('雪梨');
  });
});
