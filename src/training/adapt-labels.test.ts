import { expect, test } from 'vitest';
import { adaptLabels } from './adapt-labels.ts';
import { readSentence } from './read-sentences.ts';

test('a country and its ministry become two names', () => {
  const { names } = adaptLabels(readSentence('{o:美国商务部}说'), () => []);
  expect(names).toEqual([
    { start: 0, end: 2, type: 'place' },
    { start: 2, end: 5, type: 'organization' },
  ]);
});

test('a company keeps its country', () => {
  const { names } = adaptLabels(readSentence('{o:中国工商银行}说'), () => []);
  expect(names).toEqual([{ start: 0, end: 6, type: 'organization' }]);
});

test('listed places that others left out are added, where no name stands', () => {
  const seen = () => [
    { start: 0, end: 2, type: 'place' } as const,
    { start: 3, end: 5, type: 'person' } as const,
  ];
  expect(adaptLabels({ text: '日本的王五', names: [] }, seen).names).toEqual([
    { start: 0, end: 2, type: 'place' },
  ]);
});
