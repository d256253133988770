import type { Block } from '#model/block.ts';
import type { Entity, Mention } from '#model/entity.ts';
import type { Published } from '#model/article.ts';

/** What annotators read: the blocks of one article in order, and the day they were published. */
export interface ArticleText {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Null when the file gives no day; what is counted from it then stays undated. */
  readonly published: Published | null;
}

/** What an entity recogniser answers; mentions in reading order, never overlapping in a block. */
export interface EntityAnnotation {
  readonly entities: Entity[];
  readonly mentions: Mention[];
}
