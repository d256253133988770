import { expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { stretchesOf } from './stretches.ts';

const paragraphs = (from: number, to: number): Block[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `p${from + index}`,
    kind: 'paragraph',
    text: '江水照旧',
    marks: [],
    sentences: [],
  }));
const items = (from: number, to: number): Block[] =>
  paragraphs(from, to).map((block) => ({ ...block, kind: 'list-item', ordered: false, depth: 0 }));

test('every block is in one stretch, in order, with what its height is estimated from', () => {
  const stretches = stretchesOf(paragraphs(1, 30));
  expect(stretches.map(({ id, rows, length }) => ({ id, rows, length }))).toEqual([
    { id: 'p1', rows: 12, length: 48 },
    { id: 'p13', rows: 12, length: 48 },
    { id: 'p25', rows: 6, length: 24 },
  ]);
});

test('a list stays whole', () => {
  const stretches = stretchesOf([...paragraphs(1, 10), ...items(11, 40), ...paragraphs(41, 42)]);
  expect(stretches.map(({ id, rows }) => ({ id, rows }))).toEqual([
    { id: 'p1', rows: 40 },
    { id: 'p41', rows: 2 },
  ]);
});

test('an article without blocks has no stretches', () => {
  expect(stretchesOf([])).toEqual([]);
});
