import type { Duplicate } from '#model/article.ts';
import type { DuplicateGroup } from '#model/report.ts';
import type { ArticleEntry } from './article-entry.ts';

/** What addresses of one page differ in: scheme, `www.`, case of the host, fragment, a stroke at the end. */
const addressKey = (url: string): string => {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/iu.exec(url) ?? [];
  return host === '' ? url : host.toLowerCase() + rest.replace(/\/+$/u, '');
};

/** What articles that are one have in common; null when an article has nothing of the kind. */
const KEYS: Readonly<Record<Duplicate['by'], (article: ArticleEntry) => string | null>> = {
  address: ({
    summary: {
      source: { url },
    },
  }) => (url === null ? null : addressKey(url)),
  text: ({ textHash, summary: { stats } }) => (stats.characters === 0 ? null : textHash),
};

const groupsBy = (articles: readonly ArticleEntry[], by: Duplicate['by']): DuplicateGroup[] => {
  const groups = new Map<string, DuplicateGroup['articles']>();
  for (const article of articles) {
    const key = KEYS[by](article);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ id: article.summary.id, file: article.summary.source.file });
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => ({ by, articles: group }));
};

/** The groups of articles that have the same address, then those that have the same text, in the order of the articles. */
export const findDuplicates = (articles: readonly ArticleEntry[]): DuplicateGroup[] => [
  ...groupsBy(articles, 'address'),
  ...groupsBy(articles, 'text'),
];

/** An archive in which every file has one address would otherwise grow with the square of its size. */
const MOST_LINKS = 50;

/** For every article of a group, by its id, the others: the first 50 of a larger group. */
export const linkDuplicates = (
  groups: readonly DuplicateGroup[],
  entries: readonly ArticleEntry[],
): Map<string, Duplicate[]> => {
  const summaries = new Map(entries.map(({ summary }) => [summary.id, summary]));
  const linkTo = (id: string, by: Duplicate['by']): Duplicate[] => {
    const summary = summaries.get(id);
    if (summary === undefined) return [];
    const { title, source, published } = summary;
    return [{ id, by, title, outlet: source.outlet, published }];
  };
  const others = new Map<string, Duplicate[]>();
  for (const { by, articles } of groups) {
    const first = articles.slice(0, MOST_LINKS).flatMap(({ id }) => linkTo(id, by));
    for (const { id } of articles) {
      const found = others.get(id) ?? [];
      others.set(id, found);
      found.push(...first.filter((other) => other.id !== id));
    }
  }
  return others;
};
