import type { DatedBasis } from '#pipeline/read/raw-article.ts';
import type { Tree } from './tree/tree.ts';

/** A body while it is parsed: every transform takes what it is named for out of the tree. */
export interface Body {
  readonly tree: Tree;
  readonly title: string;
  /** The article's address, against which others are resolved. */
  readonly url: string | null;
  /** How many things each furniture rule removed. */
  readonly removed: Map<string, number>;
  /** Dates that the header gives. */
  readonly datesOutside: readonly DatedBasis[];
  /** Datelines found in the body. */
  readonly dates: DatedBasis[];
  /** Who signs the dateline. */
  author: string | null;
}

/** Counts one thing removed under a rule's name. */
export const countRemoved = ({ removed }: Body, rule: string): void => {
  removed.set(rule, (removed.get(rule) ?? 0) + 1);
};
