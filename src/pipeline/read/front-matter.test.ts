import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (...lines: string[]) => readFrontMatter(['---', ...lines, '---', '船'].join('\n'));

test('names, titles and tags are read as people write them, however often they were escaped', () => {
  const found = read(
    'title: "1900 &amp; 2020"',
    'author: Ann &#38; Bo &amp;#38; more',
    'tags: A &amp;amp; B',
  );
  expect(found?.fields).toEqual({ title: '1900 & 2020', author: 'Ann & Bo & more', tags: ['A & B'] });
  expect(read('author: R&D; AT&T')?.fields.author).toBe('R&D; AT&T');
});

test('YAML of any form gives the same fields', () => {
  const fields = { title: '港口：重开', date: '2018-03-10', tags: ['港', '口'] };
  expect(read('title: 港口：重开', 'date: 2018-03-10', 'tags: [ 港, 口 ]')?.fields).toEqual(fields);
  expect(read("title: '港口：重开'", 'date: "2018-03-10"', 'tags:', '- 港', '- 口')?.fields).toEqual(fields);
  expect(read('{ title: 港口：重开, date: 2018-03-10, tags: "港，口" }')?.fields).toEqual(fields);
});

test('what is no YAML is told with its place, and the rest is used', () => {
  const found = read('title: 港口', 'author: "船');
  expect(found?.fields.title).toBe('港口');
  expect(found?.problem?.at).toBeGreaterThan(10);
});
