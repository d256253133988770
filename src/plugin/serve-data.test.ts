import { describe, expect, test } from 'vitest';
import { requestedFile } from './serve-data.ts';
import { changedFiles } from './serve-seeds.ts';

describe('requestedFile', () => {
  test.each([
    ['/data/index.json', '/', 'index.json'],
    ['/data/articles/a.json?t=1', '/', 'articles/a.json'],
    ['/reader/data/index.json', '/reader/', 'index.json'],
    ['/data/index.json', '/reader/', null],
    ['/article/data/index.json', '/', null],
    ['/database.json', '/', null],
    [undefined, '/', null],
  ])('of %s under %s is %s', (address, base, file) => {
    expect(requestedFile(address, base)).toBe(file);
  });
});

test('changedFiles names what came, went and changed, and nothing else', () => {
  const before = new Map([['a', '1'], ['b', '1'], ['c', '1']]); // prettier-ignore
  const after = new Map([['b', '2'], ['c', '1'], ['d', '1']]); // prettier-ignore
  expect(changedFiles(before, after)).toEqual(['a', 'b', 'd']);
});
