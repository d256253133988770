import type { DatedBasis } from '#pipeline/read/raw-article.ts';
import type { Node, Tree } from './tree/tree.ts';
import { textOf } from './tree/walk.ts';

/** Is told every text that goes, and the name of the rule that took it out. */
export type OnRemoved = (rule: string, text: string) => void;

/** A body while it is parsed: every transform takes what it is named for out of the tree. */
export interface Body {
  readonly tree: Tree;
  readonly title: string;
  /** The article's address, against which others are resolved. */
  readonly url: string | null;
  /** How many things each furniture rule removed. */
  readonly removed: Map<string, number>;
  /** Whoever wants to know what went. */
  readonly onRemoved: OnRemoved | undefined;
  /** Dates that the header gives. */
  readonly datesOutside: readonly DatedBasis[];
  /** Datelines found in the body. */
  readonly dates: DatedBasis[];
  /** Who signs the dateline. */
  author: string | null;
}

/** Counts one thing, a node or a text, removed under a rule's name. */
export const countRemoved = ({ removed, onRemoved }: Body, rule: string, gone: Node | string): void => {
  removed.set(rule, (removed.get(rule) ?? 0) + 1);
  onRemoved?.(rule, typeof gone === 'string' ? gone : textOf(gone));
};
