import { expect, test } from 'vitest';
import { HIGHLIGHT_VERSION } from './highlight.ts';
import { upgradeHighlight } from './upgrade.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import version2 from './fixtures/version-2.json' with { type: 'json' };

test('highlights of every earlier version are understood, with everything they held', () => {
  for (const record of version1) {
    expect(upgradeHighlight(record)).toMatchObject({
      version: HIGHLIGHT_VERSION,
      id: record.id,
      article: record.article,
      color: record.color,
      createdAt: record.createdAt,
      parts: [{ block: record.block, start: record.start, end: record.end, quote: record.quote }],
      note: '',
      tags: [],
      deletedAt: null,
    });
  }
});

test('those of this version stay as they are', () => {
  expect(version2.map(upgradeHighlight)).toEqual(version2);
});

test('what is no highlight, or one of a version to come, is none', () => {
  expect(upgradeHighlight(null)).toBeNull();
  expect(upgradeHighlight({ ...version1[0], color: 'mauve' })).toBeNull();
  expect(upgradeHighlight({ ...version2[0], version: HIGHLIGHT_VERSION + 1 })).toBeNull();
});
