import { describe, expect, test } from 'vitest';
import { messageLine, summaryLine } from './describe.ts';

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

describe('summaryLine', () => {
  test('counts files and articles and names what was skipped', () => {
    const report = {
      read: 12,
      emitted: 11,
      messages: [],
      seconds: 1,
      skipped: [{ file: 'b.txt', rule: 'read/no-title', reason: 'No title.' }],
    };
    expect(summaryLine(report)).toBe('12 files read, 11 articles, 1 skipped: b.txt – No title.');
    expect(summaryLine({ ...report, read: 1, emitted: 1, skipped: [] })).toBe('1 file read, 1 article');
  });
});
