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

  test('carry all that stands above a word, also in a table, and keep as text what stands above nothing', () => {
    const word =
      '<ruby><rb>港</rb><rb>口</rb><rp>（</rp><rtc><rt>gǎng</rt><rt>kǒu</rt></rtc><rp>）</rp></ruby>';
    const marks = [{ kind: 'ruby', start: 0, end: 2, annotation: 'gǎng kǒu' }];
    expect(first(`<p>${word}</p>`)).toMatchObject({ text: '港口', marks });
    expect(first(`<table><tr><td>${word}</td><td>一</td></tr></table>`)).toMatchObject({
      text: '港口\t一',
      marks,
    });
    expect(first('<p>一<ruby><rt>二</rt></ruby></p>')).toMatchObject({ text: '一二', marks: [] });
    expect(first('<p><ruby> <rt>二</rt></ruby></p>')).toMatchObject({ text: '二', marks: [] });
    expect(parse('<ruby>港<br>口<rt>kǒu</rt></ruby>').blocks).toMatchObject([
      { text: '港', marks: [] },
      { text: '口', marks: [{ kind: 'ruby', start: 0, end: 1, annotation: 'kǒu' }] },
    ]);
  });

  test('of a footnote keep its number as text, raised, with the link to the note', () => {
    expect(first('<p>船来了<sup><a href="#note1">[1]</a></sup>。</p>')).toMatchObject({
      text: '船来了[1]。',
      marks: [
        { kind: 'link', start: 3, end: 6, href: 'https://example.org/news/1#note1' },
        { kind: 'superscript', start: 3, end: 6 },
      ],
    });
  });

  test('tell raised, lowered and struck text; what is only underlined or lit keeps its text', () => {
    expect(
      first('<p>H<sub>2</sub>O<sup>+</sup><del>旧</del><ins>新</ins><s>错</s><u>线</u><mark>亮</mark></p>'),
    ).toMatchObject({
      text: 'H2O+旧新错线亮',
      marks: [
        { kind: 'subscript', start: 1, end: 2 },
        { kind: 'superscript', start: 3, end: 4 },
        { kind: 'deleted', start: 4, end: 5 },
        { kind: 'deleted', start: 6, end: 7 },
      ],
    });
  });
});
