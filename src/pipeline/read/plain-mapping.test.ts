import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { plainMapping } from './plain-mapping.ts';

test('reads plain and quoted texts and lists in brackets, the first of a key', () => {
  const yaml = [
    'title: "港口：重开 # 1"',
    'date: 2018-03-10T08:10:30+00:00',
    'from: https://example.org/a#b',
    'tags: [ 港口, a b ]',
    'categories: []',
    'author:',
    'title: 别的',
    '',
  ].join('\n');
  expect([...(plainMapping(yaml) ?? [])]).toEqual([
    ['title', '港口：重开 # 1'],
    ['date', '2018-03-10T08:10:30+00:00'],
    ['from', 'https://example.org/a#b'],
    ['tags', ['港口', 'a b']],
    ['categories', []],
    ['author', ''],
  ]);
});

test.each([
  'title: |',
  'tags:\n- 港口',
  'title: 港口\n  重开',
  'title: 港口 # 注',
  'title: a: b',
  'title: "港\\u53e3"',
  "title: '港口'",
  'tags: [ a, , b ]',
  'tags: [ a, b: c ]',
  '港口',
  '{}',
  'a: *b',
])('leaves %j to a reader of all of YAML', (yaml) => {
  expect(plainMapping(yaml)).toBeNull();
});

test('what it reads, the reader of all of YAML reads alike', () => {
  const piece = fc.constantFrom(
    ...'港口。a1- :#"\'[]{},&*!|>%@`?\\/.\t～　–'.split(''),
    ': ',
    ' #',
    'https://e.org',
    '2018-03-10',
    '\u2028',
    '\u0085',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const value = fc.oneof(
    text,
    text.map((inner) => `"${inner}"`),
    text.map((inner) => `[ ${inner} ]`),
    text.map((inner) => `${inner} `),
  );
  const line = fc
    .tuple(fc.constantFrom('title', 'tags', 'a-b', 'a b'), value)
    .map(([key, said]) => `${key}: ${said}`);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, end) => {
        const yaml = lines.join(end) + end;
        const plain = plainMapping(yaml);
        fc.pre(plain !== null);
        const whole = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
        expect(whole.errors).toEqual([]);
        for (const [key, said] of plain ?? []) {
          const other: unknown = whole.get(key);
          const trimmed = typeof other === 'string' ? other.trim() : (other ?? '');
          expect(typeof said === 'string' ? said : [...said]).toEqual(
            typeof trimmed === 'string' ? trimmed : JSON.parse(JSON.stringify(trimmed)),
          );
        }
      },
    ),
    { numRuns: 2000 },
  );
});
