import { expect, test } from 'vitest';
import { parseRecord, stateOf, type ReadingRecord } from './reading-record.ts';

const record: ReadingRecord = {
  place: { block: 'p7', offset: 120, shift: 4 },
  fraction: 0.4,
  finished: false,
  at: 1_700_000_000_000,
  month: '2023-02',
};

test('what was stored is read again', () => {
  expect(parseRecord(JSON.stringify(record))).toEqual(record);
});

test('nothing, damaged and foreign entries are no record', () => {
  for (const stored of [
    null,
    '',
    '{"place":',
    '7',
    '{"fraction":2}',
    JSON.stringify({ ...record, fraction: 7 }),
  ]) {
    expect(parseRecord(stored)).toBeNull();
  }
});

test('an article is new, begun, or read', () => {
  expect(stateOf(null)).toBe('new');
  expect(stateOf(record)).toBe('begun');
  expect(stateOf({ ...record, finished: true })).toBe('read');
});
