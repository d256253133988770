import { expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { groupLists } from './group-lists.ts';

const item = (id: string, ordered: boolean, depth = 0): Block => ({
  kind: 'list-item',
  id,
  text: 'x',
  marks: [],
  sentences: [],
  ordered,
  depth,
});
const paragraph: Block = { kind: 'paragraph', id: 'p3', text: 'x', marks: [], sentences: [] };

const shape = (blocks: readonly Block[]) =>
  groupLists(blocks).map((group) =>
    group.kind === 'list' ? group.items.map(({ id }) => id) : group.block.id,
  );

test('neighbouring items are one list, and a paragraph ends it', () => {
  expect(shape([item('p1', false), item('p2', false), paragraph, item('p4', false)])).toEqual([
    ['p1', 'p2'],
    'p3',
    ['p4'],
  ]);
});

test('a bulleted list after a numbered one is a list of its own, but a deeper item stays', () => {
  expect(shape([item('p1', true), item('p2', false, 1), item('p3', true), item('p4', false)])).toEqual([
    ['p1', 'p2', 'p3'],
    ['p4'],
  ]);
});
