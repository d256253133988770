import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { addressKey, placeForeign } from './foreign.ts';
import { readImport } from './read-import.ts';

const block = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [[0, text.length]],
});
const article = {
  id: 'port',
  title: '港口重新开放',
  textHash: 'h',
  blocks: [block('p1', '里加港周三重新开放。港务局表示欢迎。'), block('p2', '货运不多。港务局表示担忧。')],
};

const hypothesis = (exact: string, prefix = '', suffix = ''): string =>
  JSON.stringify({
    export_date: '2024-06-01',
    annotations: [
      {
        id: 'x1',
        uri: 'https://example.org/a?utm_source=feed',
        text: '看这里',
        tags: ['港口'],
        created: '2024-05-03T08:00:00.123456+00:00',
        updated: '2024-05-04T08:00:00.000000+00:00',
        target: [{ source: '', selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }],
      },
      { id: 'x2', uri: 'https://example.org/a', text: '整页的', target: [{ source: '' }] },
    ],
  });

const placed = (file: string) => placeForeign(readImport(file)?.foreign ?? [], article)[0];

describe('an export of Hypothesis', () => {
  test('gives highlights with note, tags and times; what has no words is counted', () => {
    const incoming = readImport(hypothesis('重新开放'));
    expect(incoming?.unread).toBe(1);
    expect(placed(hypothesis('重新开放'))).toMatchObject({
      id: 'hypothesis-x1',
      article: 'port',
      parts: [{ block: 'p1', start: 5, end: 9 }],
      note: '看这里',
      tags: ['港口'],
      createdAt: '2024-05-03T08:00:00.123Z',
    });
  });

  test('is placed whatever the spaces and the script of the page were, also over two paragraphs', () => {
    expect(placed(hypothesis('港務局 表示歡迎。\n\n貨運'))).toMatchObject({
      parts: [
        { block: 'p1', start: 10, end: 18 },
        { block: 'p2', start: 0, end: 2 },
      ],
    });
  });

  test('of words that stand twice is placed by what is around them, and not at all without that', () => {
    expect(placed(hypothesis('港务局表示', '货运不多。', '担忧'))).toMatchObject({
      parts: [{ block: 'p2' }],
    });
    expect(placed(hypothesis('港务局表示'))).toBeNull();
  });

  test('of words that are gone has no place', () => {
    expect(placed(hypothesis('并不在文中的话'))).toBeNull();
  });
});

test('a Web Annotation of another program gives a highlight', () => {
  const file = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://elsewhere.example/1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: '说明', purpose: 'commenting' },
      { type: 'TextualBody', value: '港口', purpose: 'tagging' },
    ],
    target: {
      source: 'https://example.org/a',
      selector: [{ type: 'TextQuoteSelector', exact: '里加港周三重新开放' }],
    },
  });
  expect(placed(file)).toMatchObject({
    note: '说明',
    tags: ['港口'],
    parts: [{ block: 'p1', start: 0, end: 9 }],
  });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"format":"longscroll-highlights","version":99,"highlights":[]}',
  '<html>',
])('a file that holds %j is not read', (file) => {
  expect(readImport(file)).toBeNull();
});

test('addresses that mean the same page are the same', () => {
  expect(addressKey('http://www.example.org/a/?utm_source=x&utm_medium=y#top')).toBe(
    addressKey('https://example.org/a'),
  );
  expect(addressKey('https://example.org/a?id=1')).not.toBe(addressKey('https://example.org/a?id=2'));
});
