import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { articleSource, settleSource } from './article-source.ts';

test('a settled source is the source of the settled article', () => {
  const { article } = readArticle({
    file: 'a.txt',
    source: '[“id":"x"” 港口](https://e.org/1)\n------\n<p>船。</p>',
  });
  if (article === null) throw new Error('no article');
  const source = utf8ToBytes(articleSource(article));
  expect(settleSource(source, { id: article.id, duplicates: [] })).toEqual(source);
  const settled = { id: '0123456789ab', duplicates: [{ id: 'ba9876543210', by: 'text' as const }] };
  expect(settleSource(source, settled)).toEqual(utf8ToBytes(articleSource({ ...article, ...settled })));
});
