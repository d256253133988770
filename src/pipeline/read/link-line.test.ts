import { describe, expect, test } from 'vitest';
import { readLinkLine } from './link-line.ts';

describe('readLinkLine', () => {
  test('splits at the last “](”, so titles may hold brackets and addresses parentheses', () => {
    expect(readLinkLine('[[独家] 港口](一) 重开](https://example.org/a_(b))')).toEqual({
      title: '[独家] 港口](一) 重开',
      url: 'https://example.org/a_(b)',
    });
  });

  test.each(['', '港口重开', '[港口重开]', '(https://example.org)', '[港口](https://example.org) 后记'])(
    'answers null for %j, which is no link line',
    (line) => {
      expect(readLinkLine(line)).toBeNull();
    },
  );
});
