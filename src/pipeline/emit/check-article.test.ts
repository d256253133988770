import { expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { checkArticle } from './check-article.ts';

test('an article that the reader would refuse is named with what is wrong in it', () => {
  const { article } = readArticle({
    file: 'a.txt',
    source: '[港口](https://example.org/1)\n------\n<p>船。</p>',
  });
  if (article === null) throw new Error('no article');
  expect(checkArticle(article)).toBeNull();
  const message = checkArticle({ ...article, title: '' });
  expect(message).toMatchObject({ rule: 'emit/invalid', severity: 'error', file: 'a.txt' });
  expect(message?.reason).toContain('title');
});
