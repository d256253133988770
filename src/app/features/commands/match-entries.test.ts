import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { matcher } from './match-entries.ts';

const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  id,
  name,
  group: '命令',
  run: () => undefined,
  ...more,
});

const find = matcher([
  entry('next-highlight', '下一条标注'),
  entry('previous-highlight', '上一条标注'),
  entry('color-1', '第一种颜色', { detail: '黄' }),
  entry('undo', '撤销'),
  entry('e7', '斯托尔滕贝格', { group: '名字', aliases: ['Jens Stoltenberg'], asked: true }),
]);

const found = (query: string): string[] => find(query).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('what the palette finds', () => {
  test('is all that is offered unasked when nothing is asked for', () => {
    expect(found('  ')).toEqual(['next-highlight', 'previous-highlight', 'color-1', 'undo']);
  });

  test('is the same in either script, in wide letters and in capitals', () => {
    expect(found('撤銷')).toEqual(['undo']);
    expect(found('ＵＮＤＯ')).toEqual(['undo']);
    expect(found('斯托爾滕貝格')).toEqual(['e7']);
  });

  test('has all words, in any order, the English ones of its name in the code too', () => {
    expect(found('标注 下一条')).toEqual(['next-highlight']);
    expect(found('highlight next')).toEqual(['next-highlight']);
    expect(found('stoltenberg jens')).toEqual(['e7']);
    expect(found('next undo')).toEqual([]);
  });

  test('is led by names that begin with the words, then those that hold them', () => {
    const ranked = matcher([
      entry('a', '取消标注'),
      entry('b', '工具', { detail: '标注' }),
      entry('c', '标注一句'),
    ]);
    expect(ranked('标注')[0]?.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('may leave characters of a Chinese word out, but not letters of a Latin one', () => {
    expect(found('下标注')).toEqual(['next-highlight']);
    expect(found('udo')).toEqual([]);
  });

  test('stands under its headings, no more under one than can be read', () => {
    expect(find('斯')[0]?.heading).toBe('名字');
    const many = matcher(Array.from({ length: 500 }, (_, index) => entry(`e${index}`, '同名')));
    expect(many('同名')[0]?.entries).toHaveLength(40);
  });
});
