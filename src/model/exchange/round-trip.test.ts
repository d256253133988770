import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Highlight } from '../highlight/highlight.ts';
import type { Chapter } from './exchange.ts';
import { anyHighlight } from './invented.test-support.ts';
import { toJson } from './json.ts';
import { importChange, planImport } from './plan-import.ts';
import { readImport } from './read-import.ts';
import { toWebAnnotation } from './web-annotation.ts';

const many = fc.uniqueArray(anyHighlight, { selector: ({ id }) => id, maxLength: 8 });

const chapterOf = (highlights: readonly Highlight[], url: string | null): Chapter => ({
  article: { id: 'port', title: '港口', lang: 'zh-Hans', url, outlet: null, published: null },
  link: 'https://reader.example/article/port',
  entries: highlights.map((highlight) => ({ highlight, excerpts: [], link: '', original: null })),
});

const byId = (list: readonly Highlight[]): Highlight[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What an empty browser holds after the file was imported. */
const imported = (file: string): Highlight[] => {
  const incoming = readImport(file);
  expect(incoming).toMatchObject({ foreign: [], unread: 0 });
  return importChange(planImport([], incoming?.highlights ?? []), () => 'theirs').map(({ after }) => after);
};

describe('exported, wiped and imported again', () => {
  test('highlights are as they were, by JSON', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(byId(imported(toJson([], all)))).toEqual(byId(all));
      }),
    );
  });

  test('highlights are as they were, by Web Annotations', () => {
    fc.assert(
      fc.property(many, fc.option(fc.webUrl()), (all, url) => {
        expect(byId(imported(toWebAnnotation([chapterOf(all, url)])))).toEqual(byId(all));
      }),
    );
  });

  test('and imported once more, nothing is added, merged or in conflict', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(planImport(all, all).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

test('the same highlights give the same file, whatever order they come in', () => {
  fc.assert(
    fc.property(many, (all) => {
      expect(toJson([], all.toReversed())).toBe(toJson([], all));
    }),
  );
});
