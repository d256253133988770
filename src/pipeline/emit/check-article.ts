import * as v from 'valibot';
import { ArticleSchema } from '#model/article.ts';
import type { Message } from '#model/message.ts';
import type { FileResult } from './collection.ts';

const describe = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'article'}: ${issue.message}`;

/** Holds back an article that the reader's schema would refuse, with an error that names the first fields at fault. */
export const checkArticle = (result: FileResult): FileResult => {
  if (result.article === null) return result;
  const checked = v.safeParse(ArticleSchema, result.article);
  if (checked.success) return result;
  const message: Message = {
    rule: 'emit/invalid',
    severity: 'error',
    file: result.file,
    place: null,
    reason: `The article was read but does not fit the data model, which is a fault of this program; report it (${checked.issues.slice(0, 3).map(describe).join('; ')}).`,
  };
  return { ...result, article: null, messages: [...result.messages, message] };
};
