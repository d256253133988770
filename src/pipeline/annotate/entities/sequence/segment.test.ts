import { expect, test } from 'vitest';
import { segment } from './segment.ts';

const wordsOf = (text: string): string[] => {
  const { starts, ends } = segment(text);
  return [...text].flatMap((_, index) => (starts[index] === index ? [text.slice(index, ends[index])] : []));
};

test('a name inside everyday words is no word of its own', () => {
  expect(wordsOf('提高通行费')).toEqual(['提高', '通行', '费']);
});

test('what no dictionary knows is cut into single characters', () => {
  expect(wordsOf('㐀㐁')).toEqual(['㐀', '㐁']);
});
