import { describe, expect, test } from 'vitest';
import { hanNameAt, hanNameBefore } from './han-name.ts';

const read = (text: string): string | null => {
  const name = hanNameAt(text, 0);
  return name === null ? null : text.slice(0, name.end);
};

describe('hanNameAt', () => {
  test.each([
    ['毛宁周三在例行记者会上说', '毛宁'],
    ['华思莹表示', '华思莹'],
    ['欧阳文辉宣布', '欧阳文辉'],
    ['高桥美香，', '高桥美香'],
    ['董宏突然落马', '董宏'],
  ])('in %s reads %s', (text, name) => {
    expect(read(text)).toBe(name);
  });

  test.each(['周三表示', '时间表', '任命了', '国家', '，', ''])('reads no name in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('hanNameBefore needs a loose start', () => {
  const text = '学者邓思远说';
  expect(hanNameBefore(text, 5, (start) => start === 2)).toBe(2);
  expect(hanNameBefore(text, 5, () => false)).toBeNull();
});
