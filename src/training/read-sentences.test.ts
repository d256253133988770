import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSentence, readSentences } from './read-sentences.ts';

test('names in braces become spans of the plain text', () => {
  expect(readSentence('{l:日本}首相{p:岸田文雄}访{l:华}。')).toEqual({
    text: '日本首相岸田文雄访华。',
    names: [
      { start: 0, end: 2, type: 'place' },
      { start: 4, end: 8, type: 'person' },
      { start: 9, end: 10, type: 'place' },
    ],
  });
});

test('braces that mark no name are refused', () => {
  expect(() => readSentence('{x:日本}首相')).toThrow('Braces that mark no name');
  expect(() => readSentence('{p:岸田')).toThrow('Braces that mark no name');
});

test('comments and empty lines are no sentences', () => {
  expect(readSentences('# 题\n\n好。\n')).toEqual([{ text: '好。', names: [] }]);
});

describe('the sentences of this project', () => {
  const folder = path.join(import.meta.dirname, 'sentences');
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

  test('are more than five thousand, no two the same', () => {
    const texts = sources.flatMap(readSentences).map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(5000);
    expect(texts.length - new Set(texts).size).toBeLessThan(10);
  });

  test('name their licence in the first line', () => {
    expect(sources.filter((source) => !/^#.*; CC0$/mu.test(source.split('\n')[0] ?? ''))).toEqual([]);
  });
});
