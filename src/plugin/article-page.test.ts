import { describe, expect, test } from 'vitest';
import { readArticle } from '#pipeline/article.ts';
import { entryOf } from '#pipeline/emit/article-entry.ts';
import { articlePage } from './article-page.ts';
import { firstLook } from './first-look.ts';

const HTML =
  '<!doctype html><html><head><meta charset="utf-8" /><title>长卷</title></head><body><div id="root"></div></body></html>';

const page = (title: string, body: string, html = HTML): string => {
  const { article } = readArticle({
    file: 'a.txt',
    source: `[${title}](https://example.org/1)\n------\n${body}`,
  });
  if (article === null) throw new Error('no article');
  const whole = { ...article, id: '0123456789ab' };
  const frame = { html, base: '/reader/', first: ['assets/loader-1.js'], scripts: ['assets/article-1.js'] };
  return articlePage(frame, entryOf(whole, 'key'), firstLook(whole));
};

describe('articlePage', () => {
  test('has the title, a description and the article’s data fetched early', () => {
    const html = page('港口重开', `<p>${'船来了。'.repeat(40)}</p>`);
    expect(html).toContain('<title>港口重开</title>');
    expect(html).toContain(`<meta name="description" content="${'船来了。'.repeat(20)}…" />`);
    expect(html).toContain(
      '<link rel="later" data-later="preload" as="fetch" crossorigin href="/reader/data/articles/0123456789ab.json" />',
    );
    expect(html).toContain(
      '<link rel="later" data-later="modulepreload" crossorigin href="/reader/assets/article-1.js" />',
    );
    expect(html).not.toContain('长卷');
  });

  test('shows headline and beginning before any script runs, and no more than the beginning', () => {
    const html = page('港口重开', `<p>${'船来了。'.repeat(200)}</p><p>第二段。</p>`);
    expect(html).toMatch(/<div id="root"><div class="first-look">.*<h1[^>]*>港口重开<\/h1>/u);
    expect(html).toContain(`<p>${'船来了。'.repeat(200)}</p>`);
    expect(html).not.toContain('第二段');
  });

  test('shows what a headline holds and lets none of it become markup', () => {
    const html = page('</title><script>alert(1)</script> $& "港"', '<p>"><img src=x></p>');
    expect(html).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; $&amp; &quot;港&quot;</title>',
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('<p>&quot;&gt;</p>');
    expect(html).not.toContain('<img');
    expect(html.match(/<script/gu)).toHaveLength(1);
  });

  test('lets wait what the app needs, but for what its first script cannot begin without', () => {
    const link = (file: string) => `<link rel="modulepreload" crossorigin href="/reader/assets/${file}">`;
    const html = page(
      '港口',
      '<p>船。</p>',
      HTML.replace('</head>', () => `${link('loader-1.js')}${link('main-1.js')}</head>`),
    );
    expect(html).toContain(link('loader-1.js'));
    expect(html).toContain(
      '<link rel="later" data-later="modulepreload" crossorigin href="/reader/assets/main-1.js">',
    );
  });

  test('puts them into a page without a title too', () => {
    expect(page('港口', '', '<html><head></head><body></body></html>')).toContain('<title>港口</title>');
  });
});
