import { expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { loadScript } from '#app/lib/script/load-script.ts';
import { AS_WRITTEN } from '#app/lib/script/script-context.tsx';
import { finder } from './find-in-blocks.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [[0, text.length]],
});

const blocks = [
  paragraph('p1', '北约（NATO）秘书长说，北約不会。'),
  paragraph('p2', ''),
  paragraph('p3', '软件和ＮＡＴＯ'),
];
const find = finder(blocks, AS_WRITTEN, 'zh-Hans');

test('words are found in either script, width and case, in reading order', () => {
  expect(find('北約')).toEqual([
    { block: 'p1', start: 0, end: 2 },
    { block: 'p1', start: 13, end: 15 },
  ]);
  expect(find(' nato ').map(({ block, start }) => [block, start])).toEqual([
    ['p1', 3],
    ['p3', 3],
  ]);
});

test('nothing is found for nothing, nor what is not there', () => {
  expect(find('  ')).toEqual([]);
  expect(find('南极')).toEqual([]);
});

test('hits do not overlap', () => {
  expect(finder([paragraph('p1', '哈哈哈哈哈')], AS_WRITTEN, 'zh-Hans')('哈哈')).toHaveLength(2);
});

test('words that only the drawn text has are found where they are written, and so are the written ones', async () => {
  const script = await loadScript({ script: 'taiwan', phrases: true });
  const inTaiwan = finder([paragraph('p1', '用互联网软件')], script, 'zh-Hans');
  expect(inTaiwan('網際網路')).toEqual([{ block: 'p1', start: 1, end: 4 }]);
  expect(inTaiwan('軟體')).toEqual([{ block: 'p1', start: 4, end: 6 }]);
  expect(inTaiwan('软件')).toEqual([{ block: 'p1', start: 4, end: 6 }]);
});
