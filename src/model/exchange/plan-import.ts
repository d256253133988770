import { samePlaces } from '../anchor/place.ts';
import type { Highlight } from '../highlight/highlight.ts';

export type Choice = 'mine' | 'theirs';

/** What would become of one imported highlight. */
export type Planned =
  | { readonly kind: 'add'; readonly theirs: Highlight }
  | { readonly kind: 'same'; readonly theirs: Highlight; readonly mine: Highlight }
  /** Both say the same, one of them more: `result` is all of it. */
  | {
      readonly kind: 'merge';
      readonly theirs: Highlight;
      readonly mine: Highlight;
      readonly result: Highlight;
    }
  /** They differ, and the reader has to say which holds. */
  | { readonly kind: 'conflict'; readonly theirs: Highlight; readonly mine: Highlight };

const samePlace = (a: Highlight, b: Highlight): boolean =>
  a.article === b.article &&
  samePlaces(a.parts, b.parts) &&
  a.parts.every(({ quote }, index) => quote.exact === b.parts[index]?.quote.exact);

const joinedNote = (mine: string, theirs: string): string | null =>
  mine.includes(theirs) ? mine : theirs.includes(mine) ? theirs : null;

const sameTags = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((tag) => b.includes(tag));

const planned = (mine: Highlight, theirs: Highlight): Planned => {
  const agree =
    samePlace(mine, theirs) &&
    mine.color === theirs.color &&
    (mine.deletedAt === null) === (theirs.deletedAt === null);
  if (agree && mine.note === theirs.note && sameTags(mine.tags, theirs.tags))
    return { kind: 'same', mine, theirs };
  const note = joinedNote(mine.note, theirs.note);
  if (!agree || note === null) return { kind: 'conflict', mine, theirs };
  const result = { ...mine, note, tags: [...new Set([...mine.tags, ...theirs.tags])] };
  return note === mine.note && result.tags.length === mine.tags.length
    ? { kind: 'same', mine, theirs }
    : { kind: 'merge', mine, theirs, result };
};

/**
 * What importing would do, one for each incoming highlight, of several with one id the last. Its counterpart is the one with its
 * id, else one of the same words at the same place that another program knows by another id.
 */
export const planImport = (known: readonly Highlight[], incoming: readonly Highlight[]): Planned[] => {
  const byId = new Map(known.map((record) => [record.id, record]));
  const byArticle = new Map<string, Highlight[]>();
  for (const record of known) {
    const others = byArticle.get(record.article);
    if (others === undefined) byArticle.set(record.article, [record]);
    else others.push(record);
  }
  const unique = new Map(incoming.map((record) => [record.id, record]));
  return [...unique.values()].map((theirs) => {
    const mine =
      byId.get(theirs.id) ??
      byArticle
        .get(theirs.article)
        ?.find((record) => !unique.has(record.id) && record.deletedAt === null && samePlace(record, theirs));
    return mine === undefined ? { kind: 'add', theirs } : planned(mine, theirs);
  });
};

interface Stored {
  readonly before: Highlight | null;
  readonly after: Highlight;
}

/** What has to be stored: each record before and after; in a conflict, as was chosen. */
export const importChange = (plan: readonly Planned[], choose: (id: string) => Choice): Stored[] =>
  plan.flatMap((one): Stored[] => {
    switch (one.kind) {
      case 'add':
        return [{ before: null, after: one.theirs }];
      case 'same':
        return [];
      case 'merge':
        return [{ before: one.mine, after: one.result }];
      case 'conflict': {
        const { id, createdAt, updatedAt, counter } = one.mine;
        return choose(id) === 'mine'
          ? []
          : [{ before: one.mine, after: { ...one.theirs, id, createdAt, updatedAt, counter } }];
      }
    }
  });
