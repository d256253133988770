import * as v from 'valibot';
import { ArticleSchema, type Article } from '#model/article.ts';
import type { Message } from '#model/message.ts';

const describe = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'article'}: ${issue.message}`;

/** Why the reader's schema would refuse an article: an error that names the first fields at fault; null when it would not. */
export const checkArticle = (article: Article): Message | null => {
  const checked = v.safeParse(ArticleSchema, article);
  if (checked.success) return null;
  return {
    rule: 'emit/invalid',
    severity: 'error',
    file: article.source.file,
    place: null,
    reason: `The article was read but does not fit the data model, which is a fault of this program; report it (${checked.issues.slice(0, 3).map(describe).join('; ')}).`,
  };
};
