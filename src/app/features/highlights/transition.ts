import type { Article } from '#model/article.ts';
import { quoteOf } from '#model/anchor.ts';
import type { Highlight, HighlightColor } from '#model/highlight.ts';

/** What happened to records: null before means new, null after means deleted. Swapping the two undoes it. */
export type Change = readonly { readonly before: Highlight | null; readonly after: Highlight | null }[];

export interface HighlightState {
  /** In reading order is not promised; in order of making. */
  readonly list: readonly Highlight[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export type Command =
  /** Highlights the whole block in a colour; takes the highlight away when there is one and no colour is asked for. */
  | {
      readonly kind: 'block';
      readonly block: string;
      readonly color: HighlightColor | null;
      readonly id: string;
      readonly now: string;
    }
  | { readonly kind: 'recolor'; readonly id: string; readonly color: HighlightColor; readonly now: string }
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

/** The highlight that covers exactly the whole of a block. */
export const wholeBlock = (
  list: readonly Highlight[],
  article: Article,
  block: string,
): Highlight | undefined => {
  const length = article.blocks.find(({ id }) => id === block)?.text.length;
  return list.find(
    (highlight) => highlight.block === block && highlight.start === 0 && highlight.end === length,
  );
};

const changeOf = (
  list: readonly Highlight[],
  article: Article,
  command: Exclude<Command, { kind: 'undo' | 'redo' }>,
): Change => {
  if (command.kind === 'block') {
    const existing = wholeBlock(list, article, command.block);
    if (existing !== undefined && command.color === null) return [{ before: existing, after: null }];
    if (existing !== undefined)
      return changeOf(list, article, {
        ...command,
        kind: 'recolor',
        id: existing.id,
        color: command.color ?? existing.color,
      });
    const text = article.blocks.find(({ id }) => id === command.block)?.text ?? '';
    if (text === '') return [];
    const span = { start: 0, end: text.length };
    const { id, now, block } = command;
    const made = {
      id,
      article: article.id,
      textHash: article.textHash,
      block,
      ...span,
      quote: quoteOf(text, span),
    };
    return [
      { before: null, after: { ...made, color: command.color ?? 'yellow', createdAt: now, updatedAt: now } },
    ];
  }
  const before = list.find(({ id }) => id === command.id);
  if (before === undefined) return [];
  if (command.kind === 'remove') return [{ before, after: null }];
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
