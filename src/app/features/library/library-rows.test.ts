import { expect, test } from 'vitest';
import { countOf, libraryRows, outletCounts } from './library-rows.ts';

const library = {
  schemaVersion: 1 as const,
  months: [
    {
      month: '2024-05',
      count: 3,
      outlets: [
        { outlet: '乙报', count: 2 },
        { outlet: '甲报', count: 1 },
      ],
    },
    { month: null, count: 2, outlets: [{ outlet: '甲报', count: 2 }] },
  ],
};

const told = (outlet: string | null) =>
  libraryRows(library, (entry) => countOf(entry, outlet)).map((row) =>
    row.kind === 'month' ? `${row.month ?? 'undated'} ${row.count}` : `${row.place}: ${row.index}`,
  );

test('months stand above their articles, which are counted through', () => {
  expect(told(null)).toEqual(['2024-05 3', '1: 0', '2: 1', '3: 2', 'undated 2', '4: 0', '5: 1']);
});

test('of one outlet only its articles are there, and no month without any', () => {
  expect(told('乙报')).toEqual(['2024-05 2', '1: 0', '2: 1']);
});

test('outlets are counted over all months, the largest first', () => {
  expect(outletCounts(library)).toEqual([
    { outlet: '甲报', count: 3 },
    { outlet: '乙报', count: 2 },
  ]);
});
