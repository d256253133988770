import { describe, expect, test } from 'vitest';
import { parseBody } from '../parse.ts';
import { parse } from '../test-body.ts';

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

test.each(['comment comment-by-node-author', 'comment contributor'])(
  'comments by those who wrote the article (%s) are its text, those by others are not',
  (author) => {
    const { blocks: kept, removed } = parse(
      `<p>一</p><div id="comments"><article class="${author}"><p>二</p></article>` +
        '<article class="comment comment-by-anonymous"><p>三</p></article></div>',
    );
    expect(kept.map(({ text }) => text)).toEqual(['一', '二']);
    expect(removed.get('comments')).toBe(1);
  },
);

test('every text that goes is told, with the rule that took it out', () => {
  const told: [rule: string, text: string][] = [];
  parseBody(
    {
      body: '<div>01/02/2023 - 22:07</div><h1>港口重开</h1><p>一</p><nav>首页</nav><noscript>请打开脚本</noscript>',
      title: '港口重开',
      dates: [],
      source: { file: 'a.txt', url: null, outlet: '', tags: [] },
    },
    (rule, text) => told.push([rule, text]),
  );
  expect(told).toEqual([
    ['dateline', '01/02/2023 - 22:07'],
    ['script', '请打开脚本'],
    ['navigation', '首页'],
    ['headline', '港口重开'],
  ]);
});

test('what looks like furniture and holds the text stays', () => {
  const text = '船开进港口，码头上站满了人。'.repeat(6);
  const { blocks: kept } = parse(
    `<form id="page"><input value="搜"><p>${text}</p></form><form><p>订阅</p></form>` +
      '<div class="code-block"><pre>x = 1</pre></div><div class="code-block code-block-2">广告</div>',
  );
  expect(kept.map((block) => block.text)).toEqual([text, 'x = 1']);
});
