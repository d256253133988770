import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';
import { readSentence } from './read-sentences.ts';
import { swapNames } from './swap-names.ts';

test('names change places with others of their type and shape, and labels move along', () => {
  const texts = ['{p:王毅}访{l:法国}', '{p:李强}访{l:德国}', '{p:约翰·史密斯}来'].map(readSentence);
  const swapped = swapNames(texts, randomFrom(1));
  expect(swapped).toHaveLength(3);
  for (const { text, names } of swapped)
    for (const { start, end, type } of names) {
      const name = text.slice(start, end);
      expect(type === 'place' ? ['法国', '德国'] : ['王毅', '李强', '约翰·史密斯']).toContain(name);
    }
});

test('one-letter names stay', () => {
  expect(
    swapNames(['访{l:华}', '对{l:台}'].map(readSentence), randomFrom(3)).map(({ text }) => text),
  ).toEqual(['访华', '对台']);
});

test('the same seed gives the same sentences', () => {
  const texts = ['{p:王毅}访{l:法国}', '{p:李强}访{l:德国}'].map(readSentence);
  expect(swapNames(texts, randomFrom(9))).toEqual(swapNames(texts, randomFrom(9)));
});
