import { describe, expect, test } from 'vitest';
import { textFile } from './data-files.ts';
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
  const files = (texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, textFile(name, text)]));
  const changed = changedFiles(files({ a: '1', b: '1', c: '1' }), files({ b: '2', c: '1', d: '1' }));
  expect(changed).toEqual(['a', 'b', 'd']);
});
