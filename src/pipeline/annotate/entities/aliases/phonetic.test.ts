import { describe, expect, test } from 'vitest';
import { readingOf, soundAlike } from './phonetic.ts';

const alike = (a: string, b: string): boolean => soundAlike(readingOf(a) ?? [], readingOf(b) ?? []);

describe('soundAlike', () => {
  test.each([
    ['斯托尔滕贝格', '史托腾柏格'],
    ['泽连斯基', '泽林斯基'],
    ['卢卡申科', '卢卡申柯'],
    ['佩斯科夫', '佩斯可夫'],
  ])('%s and %s are one name', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  test.each([
    ['拉夫罗夫', '卡德罗夫'],
    ['马克龙', '马克思'],
    ['穆巴拉克', '穆沙拉夫'],
    ['布什', '布希'],
    ['李克强', '习近平'],
  ])('%s and %s are two', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});

test('a name with a character not used in transliterations has no reading', () => {
  expect(readingOf('李贤雾')).toBeNull();
});
