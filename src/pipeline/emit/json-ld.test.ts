import { describe, expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { readArticle } from '../article.ts';
import { jsonLd } from './json-ld.ts';

const article = (changes: Partial<Article> = {}): Article => {
  const read = readArticle({
    file: 'a.txt',
    source: '[港口重开](https://example.org/1)\n------\n<p>船来了。</p>',
  });
  if (read.article === null) throw new Error('no article');
  return { ...read.article, ...changes };
};

const parsed = (changes?: Partial<Article>): unknown => JSON.parse(jsonLd(article(changes)));

describe('an article as linked data', () => {
  test('tells headline, day, publisher, language and address', () => {
    const published = {
      instant: null,
      local: '2023-02-01',
      timeZone: 'UTC',
      basis: 'dateline',
      original: '',
    } as const;
    expect(parsed({ published })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '港口重开',
      datePublished: '2023-02-01',
      publisher: { '@type': 'Organization', name: 'example.org' },
      inLanguage: 'zh-Hans',
      url: 'https://example.org/1',
    });
  });

  test('is about the names it tells of most and mentions the others', () => {
    const names = ['甲城', '乙城', '丙城', '丁城', '戊城', '己城'];
    const entities = names.map((name) => ({
      id: name,
      type: 'place' as const,
      name,
      aliases: [`${name}市`],
    }));
    const mentions = [...names, '己城'].map((entity, start) => ({
      block: 'p1',
      start,
      end: start + 1,
      entity,
    }));
    expect(parsed({ entities, mentions })).toMatchObject({
      about: [{ '@type': 'Place', name: '己城', alternateName: ['己城市'] }, { name: '甲城' }, {}, {}, {}],
      mentions: [{ name: '戊城' }],
    });
  });

  test('cannot end the script element it stands in', () => {
    const source = jsonLd(article({ title: '</script><script>alert(1)</script><!--' }));
    expect(source).not.toContain('<');
    expect(JSON.parse(source)).toMatchObject({ headline: '</script><script>alert(1)</script><!--' });
  });
});
