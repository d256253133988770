import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendHistory, type ArticleVersion } from './history.ts';
import { matchBlocks } from './match-blocks.ts';

const match = (before: string, after: string): number[] => matchBlocks(before.split(''), after.split(''));

describe('the blocks of a changed article', () => {
  test('are followed past insertions, deletions and moves', () => {
    expect(match('abcd', 'xabcd')).toEqual([2, 3, 4, 5]);
    expect(match('abcd', 'acd')).toEqual([1, 0, 2, 3]);
    expect(match('abcd', 'cdab')).toEqual([3, 4, 1, 2]);
  });

  test('that are repeated are followed by their neighbours', () => {
    expect(match('a-b-c', 'xa-b-c')).toEqual([2, 3, 4, 5, 6]);
    expect(match('a-b-c', 'a-bc')).toEqual([1, 2, 3, 0, 4]);
    expect(match('a-b-c', 'ab-c')).toEqual([1, 0, 2, 3, 4]);
  });

  test('are not taken for one of several when nothing tells which', () => {
    expect(match('a-', 'b-c-')).toEqual([0, 4]);
    expect(match('a-b', 'x-y-z')).toEqual([0, 0, 0]);
  });

  test('lead to blocks that are the same, each to one of its own', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const to = match(before, after);
        const led = to.filter((number) => number > 0);
        expect(new Set(led).size).toBe(led.length);
        expect(to.every((number, old) => number === 0 || after[number - 1] === before[old])).toBe(true);
      }),
    );
  });
});

describe('the history of an article', () => {
  const version = (textHash: string, ...texts: readonly string[]): ArticleVersion => ({
    textHash,
    blocks: texts.map((text) => ({ text })),
  });
  const first = version('1', '港口重新开放。', '货轮已经离岸。');
  const second = version('2', '新的一段。', '港口重新开放。', '货轮已经离岸。');
  const third = version('3', '新的一段。', '貨輪已經離岸。');

  test('leads from every earlier version to the present one', () => {
    const history = extendHistory(extendHistory(null, first, second), second, third);
    expect(history.textHash).toBe('3');
    expect(history.versions.map(({ textHash, to }) => [textHash, to])).toEqual([
      ['2', [1, 0, 2]],
      ['1', [0, 2]],
    ]);
  });

  test('does not lead from a version to itself when a change was taken back', () => {
    const history = extendHistory(extendHistory(null, first, second), second, first);
    expect(history.versions.map(({ textHash }) => textHash)).toEqual(['2']);
  });
});
