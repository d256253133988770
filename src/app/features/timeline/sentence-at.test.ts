import { expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { sentenceAt } from './sentence-at.ts';

const [block] = testArticle().blocks;

test('a span opens the sentence it stands in', () => {
  expect(block && sentenceAt(block, { start: 12, end: 14 })).toEqual({ start: 10, end: 18 });
});

test('a span across two sentences opens both', () => {
  expect(block && sentenceAt(block, { start: 8, end: 12 })).toEqual({ start: 0, end: 18 });
});

test('without sentences the span stands for itself', () => {
  expect(block && sentenceAt({ ...block, sentences: [] }, { start: 2, end: 4 })).toEqual({
    start: 2,
    end: 4,
  });
});
