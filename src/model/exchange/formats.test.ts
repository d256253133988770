import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { excerptsOf } from './excerpts.ts';
import type { Chapter, Wording } from './exchange.ts';
import { toHtml } from './html.ts';
import { inventedHighlight } from './invented.test-support.ts';
import { toMarkdown } from './markdown.ts';

const highlight = inventedHighlight({ color: 'green', note: '见 **港务局**', tags: ['港口 要闻', '2024'] });
const text = '里加港周三重新开放。港务局表示欢迎。';
const blocks = [
  {
    kind: 'paragraph' as const,
    id: 'p1',
    text,
    marks: [],
    sentences: [
      [0, 10],
      [10, 18],
    ] as [number, number][],
  },
];

const chapterOf = (how: 'quote' | 'sentence' | 'paragraph', title = '港口 [重新] 开放'): Chapter => ({
  article: {
    id: 'port',
    title,
    lang: 'zh-Hans',
    url: 'https://example.org/a_(1)',
    outlet: '海报',
    published: '2024-05-02',
  },
  link: 'https://reader.example/article/port',
  entries: [
    {
      highlight,
      excerpts: excerptsOf(highlight, blocks, how),
      link: 'https://reader.example/article/port#at=p1.0-3',
      original: 'https://example.org/a_(1)#:~:text=x',
    },
  ],
});

const wording: Wording = {
  lang: 'zh-Hans',
  title: '我的标注',
  open: '打开',
  original: '原文',
  color: () => '绿',
  columns: {
    article: '文章',
    quote: '文字',
    note: '笔记',
    tags: '标签',
    color: '颜色',
    outlet: '媒体',
    published: '发表',
    created: '标注于',
    changed: '改于',
    link: '打开',
    original: '原文',
    id: '编号',
  },
};

describe('what is around the words', () => {
  test.each([
    ['quote', '里加港'],
    ['sentence', '里加港周三重新开放。'],
    ['paragraph', text],
  ] as const)('as %s', (how, whole) => {
    const [excerpt] = excerptsOf(highlight, blocks, how);
    expect(`${excerpt?.before}${excerpt?.words}${excerpt?.after}`).toBe(whole);
  });

  test('is left out where the text is another by now', () => {
    expect(excerptsOf(highlight, [], 'paragraph')).toEqual([{ before: '', words: '里加港', after: '' }]);
  });
});

describe('Markdown', () => {
  test('of one article has its facts in front, and each quote with colour, tags, note and the way back', () => {
    expect(toMarkdown([chapterOf('quote')], wording, 'plain')).toMatchInlineSnapshot(`
      "---
      title: "港口 [重新] 开放"
      source: "https://example.org/a_(1)"
      author: "海报"
      published: 2024-05-02
      link: "https://reader.example/article/port"
      highlights: 1
      ---

      # [港口 \\[重新\\] 开放](https://reader.example/article/port)

      海报 · 2024-05-02

      > 里加港

      见 **港务局**

      绿 · #港口 要闻 · #2024 · [打开](https://reader.example/article/port#at=p1.0-3) · [原文](https://example.org/a_%281%29#:~:text=x)
      "
    `);
  });

  test('for Obsidian has callouts, marked words, tags it takes, and an address for each', () => {
    expect(toMarkdown([chapterOf('sentence')], wording, 'obsidian')).toMatchInlineSnapshot(`
      "---
      title: "港口 [重新] 开放"
      source: "https://example.org/a_(1)"
      author: "海报"
      published: 2024-05-02
      link: "https://reader.example/article/port"
      highlights: 1
      tags: ["港口-要闻","_2024"]
      ---

      # [港口 \\[重新\\] 开放](https://reader.example/article/port)

      海报 · 2024-05-02

      > [!quote|green] 绿
      > ==里加港==周三重新开放。
      >
      > [打开](https://reader.example/article/port#at=p1.0-3) · [原文](https://example.org/a_%281%29#:~:text=x)

      见 **港务局**

      #港口-要闻 #_2024 ^a1
      "
    `);
  });

  test('of several articles has a chapter for each', () => {
    const all = toMarkdown([chapterOf('quote'), chapterOf('quote', '第二篇')], wording, 'plain');
    expect(all).toContain('articles: 2\nhighlights: 2\n');
    expect(all).toContain('\n# 我的标注\n');
    expect(all).toContain('\n## [第二篇](');
  });
});

describe('CSV', () => {
  test('keeps quotes, commas and lines in their cells, and no cell is a formula', () => {
    const table = toCsv([chapterOf('quote', '=HYPERLINK("x"),\n二')], wording);
    expect(table.split('\r\n')).toHaveLength(3);
    expect(table).toContain(`"'=HYPERLINK(""x""),\n二",里加港,`);
  });
});

describe('HTML', () => {
  test('holds what articles and readers wrote as text', () => {
    const page = toHtml([chapterOf('sentence', '<script>alert(1)</script>')], wording);
    expect(page).not.toContain('<script');
    expect(page).toContain('<mark>里加港</mark>周三重新开放。');
    expect(page).toContain('href="https://reader.example/article/port#at=p1.0-3"');
  });
});
