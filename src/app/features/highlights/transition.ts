import type { Article } from '#model/article.ts';
import { quoteOf } from '#model/anchor.ts';
import type { Highlight, HighlightColor } from '#model/highlight.ts';
import { anchoredHighlights, wholeBlocks } from './anchored-highlights.ts';

/** What happened to records: null before means new, null after means deleted. Swapping the two undoes it. */
export type Change = readonly { readonly before: Highlight | null; readonly after: Highlight | null }[];

export interface HighlightState {
  /** In reading order is not promised; in order of making. */
  readonly list: readonly Highlight[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

interface BlockCommand {
  readonly block: string;
  readonly color: HighlightColor;
  /** For the record, should one be made. */
  readonly id: string;
  readonly now: string;
}

export type Command =
  /** Highlights the whole block, or takes that highlight away. What it does is decided when it runs, not when it is given. */
  | ({ readonly kind: 'toggle' } & BlockCommand)
  /** Highlights the whole block in a colour, or changes its colour. */
  | ({ readonly kind: 'paint' } & BlockCommand)
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export interface Step {
  readonly state: HighlightState;
  /** What storage must do before the state may be shown. */
  readonly change: Change;
}

const isSame = (a: Highlight | null, b: Highlight): boolean => a?.id === b.id;

const invert = (change: Change): Change =>
  change.map(({ before, after }) => ({ before: after, after: before }));

const applied = (list: readonly Highlight[], change: Change): Highlight[] => {
  const kept = list.filter(
    (highlight) => !change.some(({ before, after }) => isSame(before, highlight) || isSame(after, highlight)),
  );
  return [...kept, ...change.flatMap(({ after }) => after ?? [])];
};

const newHighlight = (article: Article, { block, color, id, now }: BlockCommand): Highlight | null => {
  const text = article.blocks.find((one) => one.id === block)?.text ?? '';
  if (text === '') return null;
  const span = { start: 0, end: text.length };
  const place = {
    article: article.id,
    textHash: article.textHash,
    block,
    ...span,
    quote: quoteOf(text, span),
  };
  return { id, ...place, color, createdAt: now, updatedAt: now };
};

const changeOf = (
  list: readonly Highlight[],
  article: Article,
  command: Exclude<Command, { kind: 'undo' | 'redo' }>,
): Change => {
  if (command.kind === 'remove') {
    const before = list.find(({ id }) => id === command.id);
    return before === undefined ? [] : [{ before, after: null }];
  }
  const { blocks } = article;
  const before = wholeBlocks(anchoredHighlights(list, blocks), blocks).get(command.block);
  if (before === undefined) {
    const after = newHighlight(article, command);
    return after === null ? [] : [{ before: null, after }];
  }
  if (command.kind === 'toggle') return [{ before, after: null }];
  if (before.color === command.color) return [];
  return [{ before, after: { ...before, color: command.color, updatedAt: command.now } }];
};

/** The one place where highlights change: what a command does to the state, and what must be stored; null when nothing. */
export const transition = (state: HighlightState, article: Article, command: Command): Step | null => {
  const { list, past, future } = state;
  if (command.kind === 'undo') {
    const last = past.at(-1);
    if (last === undefined) return null;
    const change = invert(last);
    return {
      change,
      state: { list: applied(list, change), past: past.slice(0, -1), future: [...future, last] },
    };
  }
  if (command.kind === 'redo') {
    const change = future.at(-1);
    if (change === undefined) return null;
    return {
      change,
      state: { list: applied(list, change), past: [...past, change], future: future.slice(0, -1) },
    };
  }
  const change = changeOf(list, article, command);
  if (change.length === 0) return null;
  return { change, state: { list: applied(list, change), past: [...past, change], future: [] } };
};
