import { describe, expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { entryOf, type ArticleEntry } from './article-entry.ts';
import { findDuplicates, linkDuplicates } from './duplicates.ts';

const article = (file: string, url: string, body: string): ArticleEntry => {
  const { article: found } = readArticle({ file, source: `[港口](${url})\n------\n${body}` });
  if (found === null) throw new Error('no article');
  return entryOf(found, file);
};

const filesOf = (...articles: ArticleEntry[]) =>
  findDuplicates(articles).map(({ by, articles: group }) => [by, ...group.map(({ file }) => file)]);

describe('duplicates', () => {
  test('are articles of the same address, however it is written', () => {
    const a = article('a.txt', 'http://www.Example.org/1/', '<p>船来了。</p>');
    const b = article('b.txt', 'https://example.org/1#top', '<p>人走了。</p>');
    const c = article('c.txt', 'https://example.org/1?page=2', '<p>车来了。</p>');
    expect(filesOf(a, b, c)).toEqual([['address', 'a.txt', 'b.txt']]);
  });

  test('are articles of the same text, but not those without any', () => {
    const same = ['a.txt', 'b.txt'].map((file) =>
      article(file, `https://example.org/${file}`, '<p>船。</p>'),
    );
    const empty = ['c.txt', 'd.txt'].map((file) => article(file, `https://example.org/${file}`, ''));
    expect(filesOf(...same, ...empty)).toEqual([['text', 'a.txt', 'b.txt']]);
  });

  test('link to each other and leave other articles alone', () => {
    const [a, b, c] = [
      article('a.txt', 'https://example.org/1', '<p>船来了。</p>'),
      article('b.txt', 'https://example.org/1', '<p>船来了。</p>'),
      article('c.txt', 'https://example.org/2', '<p>人走了。</p>'),
    ] as const;
    const linked = linkDuplicates(findDuplicates([a, b, c]), [a, b, c]);
    const idOf = ({ summary }: ArticleEntry): string => summary.id;
    expect(linked.get(idOf(a))).toEqual([
      { id: idOf(b), by: 'address', title: '港口', outlet: 'example.org', published: null },
      { id: idOf(b), by: 'text', title: '港口', outlet: 'example.org', published: null },
    ]);
    expect(linked.get(idOf(b))).toMatchObject([{ by: 'address' }, { id: idOf(a), by: 'text' }]);
    expect(linked.has(idOf(c))).toBe(false);
  });
});
