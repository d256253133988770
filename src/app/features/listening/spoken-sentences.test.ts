import { expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { sentenceFrom, spokenSentences } from './spoken-sentences.ts';

const { blocks } = testArticle();
const sentences = spokenSentences({ blocks });

test('every sentence of the text is read, in order', () => {
  expect(sentences.map(({ block, start }) => `${block} ${start}`)).toEqual(['p1 0', 'p1 10', 'p2 0', 'p3 0']);
});

test('reading starts at a paragraph, or at the next one that can be read', () => {
  expect(sentenceFrom(sentences, blocks, 'p2')).toBe(2);
  expect(sentenceFrom(sentences, blocks, 'p4')).toBe(0);
});

test('code, tables and rows of signs are passed over', () => {
  const signs = { kind: 'paragraph', id: 'p9', text: '＊＊＊', marks: [], sentences: [[0, 3]] } as const;
  expect(
    spokenSentences({
      blocks: [
        { ...signs, marks: [], sentences: [[0, 3]] },
        { ...signs, kind: 'code', text: 'x', marks: [], sentences: [[0, 1]] },
      ],
    }),
  ).toEqual([]);
});
