import { expect, test } from 'vitest';
import { segment } from './segment.ts';

const wordsOf = (text: string): string[] => {
  const { numbers, starts } = segment(text);
  return [...new Set(numbers)].map((number) => text.slice(starts[number], starts[number + 1]));
};

test('a name inside everyday words is no word of its own', () => {
  expect(wordsOf('提高通行费')).toEqual(['提高', '通行', '费']);
});

test('what no dictionary knows is cut into single characters', () => {
  expect(wordsOf('㐀㐁')).toEqual(['㐀', '㐁']);
});
