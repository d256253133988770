import type { Article, Duplicate } from '#model/article.ts';
import type { DuplicateGroup } from '#model/report.ts';
import type { FileResult } from './collection.ts';

/** What addresses of one page differ in: scheme, `www.`, case of the host, fragment, a stroke at the end. */
const addressKey = (url: string): string => {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/iu.exec(url) ?? [];
  return host === '' ? url : host.toLowerCase() + rest.replace(/\/+$/u, '');
};

/** What articles that are one have in common; null when an article has nothing of the kind. */
const KEYS: Readonly<Record<Duplicate['by'], (article: Article) => string | null>> = {
  address: ({ source: { url } }) => (url === null ? null : addressKey(url)),
  text: ({ textHash, stats }) => (stats.characters === 0 ? null : textHash),
};

const groupsBy = (articles: readonly Article[], by: Duplicate['by']): DuplicateGroup[] => {
  const groups = new Map<string, DuplicateGroup['articles']>();
  for (const article of articles) {
    const key = KEYS[by](article);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ id: article.id, file: article.source.file });
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => ({ by, articles: group }));
};

/** The groups of articles that have the same address, then those that have the same text, in the order of the articles. */
export const findDuplicates = (articles: readonly Article[]): DuplicateGroup[] => [
  ...groupsBy(articles, 'address'),
  ...groupsBy(articles, 'text'),
];

/** An archive in which every file has one address would otherwise grow with the square of its size. */
const MOST_LINKS = 50;

/** Gives every article of a group the ids of the others, of the first 50 in a larger group. */
export const linkDuplicates = (
  results: readonly FileResult[],
  groups: readonly DuplicateGroup[],
): FileResult[] => {
  const others = new Map<string, Duplicate[]>();
  for (const { by, articles } of groups) {
    for (const { id } of articles) {
      const found = articles
        .slice(0, MOST_LINKS)
        .flatMap((other) => (other.id === id ? [] : [{ id: other.id, by }]));
      others.set(id, [...(others.get(id) ?? []), ...found]);
    }
  }
  return results.map((result) => {
    const duplicates = result.article === null ? undefined : others.get(result.article.id);
    return duplicates === undefined || result.article === null
      ? result
      : { ...result, article: { ...result.article, duplicates } };
  });
};
