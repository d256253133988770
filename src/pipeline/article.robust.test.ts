import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { ArticleSchema } from '#model/article.ts';
import { readArticle } from './article.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const read = (body: string, headline = '港口') =>
  v.parse(
    ArticleSchema,
    readArticle({ file: 'a.txt', source: `[${headline}](https://example.org/1)\n------\n${body}` }).article,
  );
const texts = (body: string): string[] => read(body).blocks.map(({ text }) => text);

test.each(['<div>', '<b>', '<svg>', '<a href=x><p>'])('%s 50,000 deep is an article', (tags) => {
  expect(read(`<p>船来了。</p>${tags.repeat(50_000)}`).blocks.map(({ text }) => text)).toContain('船来了。');
});

test('an element without end takes the rest with it, as in browsers', () => {
  expect(texts('<p>船来了。</p><plaintext><p>港口</p>')).toEqual(['船来了。', '<p>港口</p>']);
  expect(texts('<p>船来了。<b>港口')).toEqual(['船来了。港口']);
  expect(texts('<p>船来了。</p><!-- 港口')).toEqual(['船来了。']);
  expect(texts('<p>船来了。</p><script>港口')).toEqual(['船来了。']);
});

test('zero characters are left out', () => {
  expect(texts('<p>船\0来了。</p>')).toEqual(['船来了。']);
});

test('halves of a pair of code units are carried along', () => {
  expect(texts('<p>船\uD83D来了\uDC4D。</p>')).toEqual(['船\uD83D来了\uDC4D。']);
  expect(read('<p>船来了。</p>', '港\uD83D口').title).toBe('港\uD83D口');
  expect(texts('<p>船&#xD83D;来了。</p>')).toEqual(['船\uFFFD来了。']);
});

test('a paragraph of thousands of dates and names is read like many paragraphs', () => {
  const sentence = '2020年1月3日，美国总统拜登在北京说船来了。';
  const { times, events, mentions } = read(`<p>${sentence.repeat(3000)}</p>`);
  expect(times).toHaveLength(3000);
  expect(events.length).toBeGreaterThanOrEqual(3000);
  expect(mentions.length).toBeGreaterThanOrEqual(3000);
});
