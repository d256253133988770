import { describe, expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { parse } from './test-body.ts';

const first = (body: string): Block | undefined => parse(body).blocks[0];

describe('marks', () => {
  test('lie on the tidied text and join where they touch', () => {
    expect(first('<p>\n 港<strong>\n 口 </strong><b>重</b>开<sup>1</sup></p>')).toMatchObject({
      text: '港口 重开1',
      marks: [
        { kind: 'strong', start: 1, end: 4 },
        { kind: 'superscript', start: 5, end: 6 },
      ],
    });
  });

  test('go on in the next block when an element holds several', () => {
    expect(parse('<b><p>一二</p><p>三</p></b>').blocks.map(({ marks }) => marks)).toEqual([
      [{ kind: 'strong', start: 0, end: 2 }],
      [{ kind: 'strong', start: 0, end: 1 }],
    ]);
  });

  test('link to web and mail addresses only, resolved against the article', () => {
    expect(
      first(
        '<p><a href="/x?a=1">一</a><a href="mailto:a@example.org">二</a><a href="javascript:alert(1)">三</a><a href=" data:text/html,x">四</a></p>',
      )?.marks,
    ).toEqual([
      { kind: 'link', start: 0, end: 1, href: 'https://example.org/x?a=1' },
      { kind: 'link', start: 1, end: 2, href: 'mailto:a@example.org' },
    ]);
  });

  test('carry what stands above a character', () => {
    expect(first('<p><ruby>港<rp>(</rp><rt>gǎng</rt><rp>)</rp></ruby>口</p>')).toMatchObject({
      text: '港口',
      marks: [{ kind: 'ruby', start: 0, end: 1, annotation: 'gǎng' }],
    });
  });
});
