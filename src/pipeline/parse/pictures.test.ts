import { describe, expect, test } from 'vitest';
import { blocksOf, parse } from './test-body.ts';

describe('pictures', () => {
  test('that open an article without a caption are its hero', () => {
    const { hero, blocks: rest } = parse('<img src="http://example.org/a.jpg" alt=" 船 "><p>一</p>');
    expect(hero).toEqual({ src: 'https://example.org/a.jpg', alt: '船' });
    expect(rest).toHaveLength(1);
  });

  test.each([
    '<figure><img src=a.jpg><figcaption>码头</figcaption></figure>',
    '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">码头</p></div>',
    '<img src=a.jpg><div><small>码头</small></div>',
  ])('keep their caption: %s', (body) => {
    expect(parse(`${body}<p>一</p>`)).toMatchObject({
      hero: null,
      blocks: [
        { kind: 'figure', text: '码头', picture: { src: 'https://example.org/news/a.jpg' } },
        { text: '一' },
      ],
    });
  });

  test('keep credits and all paragraphs of their caption', () => {
    expect(
      blocksOf('<figure><img src=a.jpg><figcaption><p>码头</p><p>林一摄</p></figcaption></figure><p>一</p>'),
    ).toEqual(['figure 码头 林一摄', 'paragraph 一']);
    expect(
      blocksOf(
        '<figure><img src=a.jpg><figcaption>码头<cite>（林一摄）</cite></figcaption></figure><p>一</p>',
      ),
    ).toEqual(['figure 码头（林一摄）', 'paragraph 一']);
  });

  test('of a gallery keep each its own caption, and the gallery its own', () => {
    const one = (name: string): string =>
      `<figure><img src=${name}.jpg><figcaption>${name}</figcaption></figure>`;
    expect(
      parse(`<figure>${one('a')}${one('b')}<figcaption>合图</figcaption></figure><p>一</p>`).blocks,
    ).toMatchObject([
      { kind: 'figure', text: 'a', picture: { src: 'https://example.org/news/a.jpg' } },
      { kind: 'figure', text: 'b', picture: { src: 'https://example.org/news/b.jpg' } },
      { kind: 'paragraph', text: '合图' },
      { kind: 'paragraph', text: '一' },
    ]);
  });

  test.each([
    '<img src="data:image/gif;base64,x" data-src="https://example.org/a.jpg">',
    '<img src="/placeholder.gif" data-lazy-src="https://example.org/a.jpg"><noscript><img src="https://example.org/a.jpg"></noscript>',
    '<div><img src="https://example.org/30/thumb-a.jpg"><noscript><img src="https://example.org/a.jpg"></noscript></div>',
    '<noscript><img src="https://example.org/a.jpg"></noscript>',
    '<img srcset="https://example.org/s.jpg 240w, https://example.org/a.jpg 800w">',
    '<picture><source srcset="https://example.org/s.jpg 240w, https://example.org/a.jpg 800w"><img src="data:image/gif;base64,x"></picture>',
    '<picture><source srcset="https://example.org/a.webp"><img src="https://example.org/a.jpg"></picture>',
    '<img src="/spacer.gif" data-original="https://example.org/a.jpg">',
    '<figure><noscript><img src="https://example.org/a.jpg"></noscript><img data-src="https://example.org/a.jpg"></figure>',
  ])('that load late are there once: %s', (picture) => {
    const { blocks: found } = parse(`<p>一</p>${picture}<p>二</p>`);
    expect(found).toMatchObject([
      { text: '一' },
      { kind: 'figure', picture: { src: 'https://example.org/a.jpg' } },
      { text: '二' },
    ]);
  });

  test.each([
    '<img src="javascript:alert(1)">',
    '<img src="data:image/png;base64,x">',
    '<img>',
    '<img width=1 height=1 src="https://t.example.org/p.gif">',
  ])('that nobody may or need fetch are left out: %s', (picture) => {
    expect(blocksOf(`<p>一</p>${picture}`)).toEqual(['paragraph 一']);
  });

  test('inside a paragraph follow its text', () => {
    expect(blocksOf('<p>船<img src=a.jpg>来了</p><p>二</p>')).toEqual([
      'paragraph 船来了',
      'figure',
      'paragraph 二',
    ]);
  });

  test('that stand for a character become it', () => {
    expect(blocksOf('<p>好<img class=emoji alt="👍" src="https://example.org/1.svg"></p>')).toEqual([
      'paragraph 好👍',
    ]);
  });
});
