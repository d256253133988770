import { describe, expect, test } from 'vitest';
import { detailsLine, messageLine, strictFailure, summaryLine } from './describe.ts';

describe('messageLine', () => {
  test('puts file, line and column where editors look for them', () => {
    const message = {
      rule: 'read/no-title',
      severity: 'error',
      file: 'a/b.txt',
      place: { line: 2, column: 5 },
      reason: 'No title.',
    } as const;
    expect(messageLine(message)).toBe('a/b.txt:2:5 error read/no-title No title.');
    expect(messageLine({ ...message, place: null })).toBe('a/b.txt error read/no-title No title.');
  });
});

const SKIPPED = { file: 'b.txt', rule: 'read/no-text', reason: 'No text.' };
const REPORT = { read: 12, emitted: 11, messages: [], seconds: 1, skipped: [SKIPPED] };

describe('summaryLine', () => {
  test('counts files and articles and names what was skipped', () => {
    expect(summaryLine(REPORT)).toBe('12 files read, 11 articles, 1 skipped: b.txt – No text.');
    expect(summaryLine({ ...REPORT, read: 1, emitted: 1, skipped: [] })).toBe('1 file read, 1 article');
  });

  test('names no more than three of many that were skipped', () => {
    const line = summaryLine({ ...REPORT, skipped: Array.from({ length: 9 }, () => SKIPPED) });
    expect(line.match(/b\.txt/gu)).toHaveLength(3);
    expect(line).toMatch(/9 skipped: .* · and 6 more$/u);
  });
});

test('detailsLine tells of duplicates, furniture, seconds and slow files', () => {
  const article = { id: 'a', file: 'a.txt' };
  expect(
    detailsLine({
      ...REPORT,
      duplicates: [{ by: 'text', articles: [article, article] }],
      removed: { script: 2, form: 3 },
      slowest: [{ file: 'a.txt', seconds: 0.254 }],
    }),
  ).toBe('1 group of duplicates · 5 pieces of furniture removed · 1.0 s · slowest: a.txt 0.25 s');
});

test('strictFailure lists every skipped file, and is null when there is none', () => {
  const many = Array.from({ length: 9 }, () => SKIPPED);
  expect(strictFailure({ ...REPORT, skipped: many })?.match(/b\.txt read\/no-text No text\./gu)).toHaveLength(
    9,
  );
  expect(strictFailure({ ...REPORT, skipped: [] })).toBeNull();
});
