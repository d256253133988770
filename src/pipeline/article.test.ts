import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { ArticleSchema, type Article } from '#model/article.ts';
import { readArticle } from './article.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE =
  '<!--1675286102000-->\n[港口重开 - 要闻分析](https://www.rfi.fr/cn/20230201-x)\n------\n' +
  '<div>01/02/2023 - 22:07</div><img src="https://example.org/a.jpg"><p><strong>港口周三重开。</strong></p><p>船来了。</p>';

const article = (file: string, source: string): Article => {
  const { article: found } = readArticle({ file, source });
  if (found === null) throw new Error('no article');
  return found;
};

describe('readArticle', () => {
  test('gives an article that fits the data model', () => {
    const found = article('a/b.txt', SOURCE);
    expect(v.parse(ArticleSchema, found)).toEqual(found);
    expect(found).toMatchObject({
      title: '港口重开',
      lang: 'zh-Hans',
      archivedAt: '2023-02-01T21:15:02Z',
      published: {
        instant: '2023-02-01T21:07:00Z',
        local: '2023-02-01T22:07',
        timeZone: 'Europe/Paris',
        basis: 'dateline',
        original: '01/02/2023 - 22:07',
      },
      source: { section: '要闻分析' },
      hero: { src: 'https://example.org/a.jpg' },
      stats: { characters: 11, readingMinutes: 1 },
    });
    expect(found.blocks.map(({ text }) => text)).toEqual(['港口周三重开。', '船来了。']);
  });

  test('keeps the id when the folder moves, and changes it with the name or the address', () => {
    const { id } = article('a/b.txt', SOURCE);
    expect(id).toMatch(/^[0-9a-f]{12}$/u);
    expect(article('elsewhere/deep/b.txt', SOURCE).id).toBe(id);
    expect(article('a/c.txt', SOURCE).id).not.toBe(id);
    expect(article('a/b.txt', SOURCE.replace('20230201-x', '20230201-y')).id).not.toBe(id);
  });

  test('changes the text hash with a character of the body and with nothing else', () => {
    const { textHash } = article('b.txt', SOURCE);
    expect(article('c.txt', SOURCE.replace('<strong>', '<em>').replace('港口重开', '改名')).textHash).toBe(
      textHash,
    );
    expect(article('b.txt', SOURCE.replace('船来了', '船走了')).textHash).not.toBe(textHash);
    expect(article('b.txt', SOURCE.replace('</p><p>', '')).textHash).not.toBe(textHash);
  });

  test('reads datelines in strokes in the outlet’s form, and warns of a weekday that disagrees', () => {
    const file = {
      file: 'b.txt',
      source: '[港口](https://example.org/1)\n------\n<div>星期一, 06/03/2019</div><p>船来了。</p>',
    };
    const known = [{ host: 'example.org', name: '例报', datelineForm: 'month-first' }] as const;
    const rules = ({ messages }: ReturnType<typeof readArticle>): string[] =>
      messages.map(({ rule }) => rule);
    expect(readArticle(file, { outlets: known }).article?.published?.local).toBe('2019-06-03');
    expect(rules(readArticle(file, { outlets: known }))).not.toContain('read/weekday-disagrees');
    expect(readArticle(file).article?.published?.local).toBe('2019-03-06');
    expect(rules(readArticle(file))).toContain('read/weekday-disagrees');
  });

  test('says that the day is from a labelled line', () => {
    const source =
      '[港口](https://example.org/20190101-x)\n------\n发布时间：Thu, 02 Jul 2020 06:28:54 +0000\n船来了。\n\n人走了。';
    const found = article('b.txt', source);
    expect(found.published).toMatchObject({ basis: 'dateline', local: '2020-07-02T06:28' });
    expect(found.blocks.map(({ text }) => text)).toEqual(['船来了。', '人走了。']);
  });

  test('emits a file whose body is empty, and says so', () => {
    const { article: found, messages } = readArticle({
      file: 'b.txt',
      source: '[港口](https://example.org/1)\n------\n',
    });
    expect(found?.blocks).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['parse/no-text', 'read/no-date']);
  });

  test('never throws, and what it gives always fits the data model', () => {
    const cut = fc
      .nat({ max: SOURCE.length })
      .chain((at) =>
        fc
          .string({ unit: 'binary' })
          .map((noise) => SOURCE.slice(0, at) + noise + SOURCE.slice(at + noise.length)),
      );
    fc.assert(
      fc.property(fc.oneof(cut, fc.string({ unit: 'binary' })), (source) => {
        const { article: found, messages } = readArticle({ file: 'b.txt', source });
        const refused = messages.some(({ severity }) => severity === 'error');
        expect(refused).toBe(found === null);
        expect(v.safeParse(v.nullable(ArticleSchema), found).issues).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
