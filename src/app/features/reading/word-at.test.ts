import { expect, test } from 'vitest';
import { wordAt } from './word-at.ts';

const text = '史托腾柏格说，会谈重要。';

test('a name is one word, however many characters it has', () => {
  expect(wordAt(text, 3, [{ start: 0, end: 5 }])).toEqual({ start: 0, end: 5 });
});

test('elsewhere a word is what a segmenter takes for one', () => {
  expect(wordAt(text, 8, [])).toEqual({ start: 7, end: 9 });
});

test('marks are no words, nor is what lies behind the text', () => {
  expect(wordAt(text, 6, [])).toBeNull();
  expect(wordAt(text, 99, [])).toBeNull();
});
