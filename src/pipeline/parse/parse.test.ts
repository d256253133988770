import { describe, expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { parseBody, type ParsedBody } from './parse.ts';

const parse = (body: string, title = '港口重开'): ParsedBody =>
  parseBody({
    body,
    title,
    dates: [],
    source: { file: 'a.txt', url: 'https://example.org/news/1', outlet: 'example.org', tags: [] },
  });

const blocks = (body: string): string[] =>
  parse(body).blocks.map(({ kind, text }) => `${kind} ${text}`.trim());

const first = (body: string): Block | undefined => parse(body).blocks[0];

describe('blocks', () => {
  test('come from the elements of a page, in order', () => {
    expect(
      blocks(
        '<h2>一</h2><p>二</p><blockquote><p>三</p></blockquote><ul><li>四<ol start=7><li>五</ol></ul><hr><pre>x = 1</pre>六',
      ),
    ).toEqual([
      'heading 一',
      'paragraph 二',
      'quote 三',
      'list-item 四',
      'list-item 五',
      'rule',
      'code x = 1',
      'paragraph 六',
    ]);
  });

  test('are numbered from p1', () => {
    expect(parse('<p>一</p><p> </p><p>二</p>').blocks.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('of lists know their depth and number', () => {
    const items = parse('<ol><li>一<ul><li>二</ul><li value=9>三<p>四</p></ol>').blocks;
    expect(items).toMatchObject([
      { ordered: true, depth: 0, number: 1 },
      { ordered: false, depth: 1 },
      { ordered: true, depth: 0, number: 9 },
      { ordered: true, depth: 0 },
    ]);
    expect(items[3]).not.toHaveProperty('number');
  });

  test('keep the text of unknown elements and of text outside of any', () => {
    expect(blocks('港<x-y>口</x-y>重<font color=red>开</font>')).toEqual(['paragraph 港口重开']);
  });

  test('part at <br> outside of paragraphs, and in them at two or between sentences', () => {
    expect(blocks('<div>一<br>二</div>')).toEqual(['paragraph 一', 'paragraph 二']);
    expect(blocks('<p>一<br><br>二</p>')).toEqual(['paragraph 一', 'paragraph 二']);
    expect(blocks('<p>船来了。<br>人走了。</p>')).toEqual(['paragraph 船来了。', 'paragraph 人走了。']);
    expect(blocks('<p>船来了。<br>翻译：林一</p>')).toEqual(['paragraph 船来了。 翻译：林一']);
    expect(blocks('<h2>码头<br>开放</h2>')).toEqual(['heading 码头 开放']);
  });

  test('of plain text part at blank lines, or at line ends where there are none', () => {
    expect(blocks('一\n二\n\n三')).toEqual(['paragraph 一二', 'paragraph 三']);
    expect(blocks('一\n二')).toEqual(['paragraph 一', 'paragraph 二']);
  });

  test('of a data table hold its cells; a table for layout is taken apart', () => {
    const [table] = parse(
      '<table><tr><th>年</th><th>船</th></tr><tr><td>2020</td><td><b>三</b></td></tr></table>',
    ).blocks;
    expect(table).toMatchObject({
      kind: 'table',
      text: '年\t船\n2020\t三',
      rows: [
        [
          { start: 0, end: 1, header: true },
          { start: 2, end: 3, header: true },
        ],
        [
          { start: 4, end: 8, header: false },
          { start: 9, end: 10, header: false },
        ],
      ],
      marks: [{ kind: 'strong', start: 9, end: 10 }],
    });
    expect(blocks('<table><tr><td><p>一</p><p>二</p></td></tr></table>')).toEqual([
      'paragraph 一',
      'paragraph 二',
    ]);
  });

  test('turn short bold paragraphs into subheadings, but not the lead, a speaker or a sentence', () => {
    expect(
      blocks(
        '<p><b>船来了</b></p><p>甲</p><p><b>第二部分</b></p><p>乙</p><p><b>林一：</b></p><p>丙</p><p><b>完了。</b></p><p>丁</p>',
      ),
    ).toEqual([
      'paragraph 船来了',
      'paragraph 甲',
      'heading 第二部分',
      'paragraph 乙',
      'paragraph 林一：',
      'paragraph 丙',
      'paragraph 完了。',
      'paragraph 丁',
    ]);
  });

  test('do not repeat the headline', () => {
    expect(blocks('<header><h1> 港口 重开 </h1></header><p>一</p><h2>港口重开</h2>')).toEqual([
      'paragraph 一',
      'heading 港口重开',
    ]);
  });

  test('read prose in a <pre> as a quotation', () => {
    expect(blocks('<pre>船来了。\n人走了。</pre>')).toEqual(['quote 船来了。', 'quote 人走了。']);
  });
});

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

  test.each([
    '<img src="data:image/gif;base64,x" data-src="https://example.org/a.jpg">',
    '<img src="/placeholder.gif" data-lazy-src="https://example.org/a.jpg"><noscript><img src="https://example.org/a.jpg"></noscript>',
    '<div><img src="https://example.org/30/thumb-a.jpg"><noscript><img src="https://example.org/a.jpg"></noscript></div>',
    '<noscript><img src="https://example.org/a.jpg"></noscript>',
    '<img srcset="https://example.org/s.jpg 240w, https://example.org/a.jpg 800w">',
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
    expect(blocks(`<p>一</p>${picture}`)).toEqual(['paragraph 一']);
  });

  test('inside a paragraph follow its text', () => {
    expect(blocks('<p>船<img src=a.jpg>来了</p><p>二</p>')).toEqual([
      'paragraph 船来了',
      'figure',
      'paragraph 二',
    ]);
  });

  test('that stand for a character become it', () => {
    expect(blocks('<p>好<img class=emoji alt="👍" src="https://example.org/1.svg"></p>')).toEqual([
      'paragraph 好👍',
    ]);
  });
});

test('films become cards that link to them', () => {
  expect(
    parse('<p>一</p><iframe src="//video.example.org/1" title="码头"></iframe>').blocks[1],
  ).toMatchObject({
    kind: 'embed',
    text: '码头',
    href: 'https://video.example.org/1',
  });
});

describe('datelines', () => {
  test.each([
    ['<div>01/02/2023 - 22:07</div><p>一</p>', '2023-02-01', null],
    ['<div><i>林一,林一<br>2020-09-17 10:21:39</i></div><p>一</p>', '2020-09-17', '林一'],
    ['<div><i><br>2020-10-10T10:30:22.292Z</i></div><p>一</p>', '2020-10-10', null],
    ['日期：Thu, 02 Jul 2020 06:28:54 +0000\n\n<p>一</p>', '2020-07-02', null],
    ['<div><time datetime="2020-09-27">2 小时前</time></div><p>一</p>', '2020-09-27', null],
    [
      '<span><time datetime="2020-09-27">9月27日</time> <time datetime="2021-01-01">1月1日</time></span><p>一</p>',
      '2020-09-27',
      null,
    ],
  ])('are taken out of %s', (body, day, author) => {
    const parsed = parse(body);
    expect(parsed.dates[0]?.date.day).toBe(day);
    expect(parsed.author).toBe(author);
    expect(parsed.blocks.at(-1)?.text).toBe('一');
    expect(parsed.removed.get('dateline')).toBe(1);
  });

  test.each([
    '<h2>2020年7月1日</h2><p>一</p>',
    `<p>${'船来了。'.repeat(20)}</p><p>2020年7月1日</p>`,
    '<p>船在<time datetime="2019-01-01">元旦</time>开进港口，这是两年来的第一次，码头上站满了人，旗帜飘扬，许多人说他们等了很久，也有人说他们从来没有相信过这一天会来。</p>',
  ])('are told from days in the text: %s', (body) => {
    expect(parse(body).dates).toEqual([]);
  });
});

test('furniture goes, counted by rule, and the text stays', () => {
  const { blocks: kept, removed } = parse(
    '<p>一</p><p>\u00A0</p><script>alert(1)</script><div data-selfpromo-app>订阅</div><div class="o-self-promo x">订阅</div><div class="sharedaddy">分享</div>' +
      '<div id="comments">好文</div><p style="display: none">隐</p><nav>首页</nav><form>搜</form><p>二</p><hr><div>获取更多RSS：<br>https://example.org</div>',
  );
  expect(kept.map(({ text }) => text)).toEqual(['一', '二']);
  expect(Object.fromEntries(removed)).toEqual({
    'empty-paragraph': 1,
    script: 1,
    'self-promotion': 2,
    'share-bar': 1,
    comments: 1,
    hidden: 1,
    navigation: 1,
    form: 1,
    'feed-footer': 1,
  });
});
