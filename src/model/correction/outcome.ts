import type { Article } from '../article.ts';

/**
 * What became of a correction in one article: it changed something (`applied`); the article says so already (`needless`); the
 * words or the entity it is about are gone (`lost`); it is about something that this article does not have (`elsewhere`).
 */
export type Outcome = 'applied' | 'needless' | 'lost' | 'elsewhere';

export interface Corrected {
  readonly article: Article;
  readonly outcome: Outcome;
}
