import { describe, expect, test } from 'vitest';
import { compareSounds, readingOf } from './phonetic.ts';

const compare = (a: string, b: string): string => compareSounds(readingOf(a) ?? [], readingOf(b) ?? []);

describe('the sounds of two names', () => {
  test.each([
    ['斯托尔滕贝格', '史托腾柏格'],
    ['泽连斯基', '泽林斯基'],
    ['卢卡申科', '卢卡申柯'],
    ['佩斯科夫', '佩斯可夫'],
  ])('%s and %s are one name', (a, b) => {
    expect(compare(a, b)).toBe('same');
  });

  test.each([
    ['拉夫罗夫', '卡德罗夫'],
    ['马克龙', '马克思'],
    ['穆巴拉克', '穆沙拉夫'],
    ['布什', '布希'],
    ['李克强', '习近平'],
  ])('%s and %s are two', (a, b) => {
    expect(compare(a, b)).not.toBe('same');
  });
});

test('a name with a character not used in transliterations has no reading', () => {
  expect(readingOf('李贤雾')).toBeNull();
});
