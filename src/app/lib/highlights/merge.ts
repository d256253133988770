import type { Highlight } from '#model/highlight/highlight.ts';
import type { RecordChange } from './change.ts';

/**
 * The later of two states of one record. Not by the clock alone: `updatedAt` never goes back within a record, and `counter`
 * orders what has the same instant, so that a clock that was set back does no harm.
 */
export const laterOf = (a: Highlight, b: Highlight): Highlight => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return a.counter >= b.counter ? a : b;
};

/** Marks a record as changed now, and in any case later than what is stored. */
const stamped = (record: Highlight, stored: Highlight, now: string): Highlight => {
  const updatedAt = now > stored.updatedAt ? now : stored.updatedAt;
  return { ...record, updatedAt, counter: updatedAt === stored.updatedAt ? stored.counter + 1 : 0 };
};

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The fields that can change, those that only make sense together in one group. */
const GROUPS = [['parts', 'textHash'], ['color'], ['note'], ['tags'], ['deletedAt']] as const;

const isSame = (a: Highlight, b: Highlight, group: (typeof GROUPS)[number]): boolean =>
  group.every((field) => same(a[field], b[field]));

/** Two texts written at once over the same one: both, unless one holds the other. */
const bothNotes = (stored: string, mine: string): string =>
  stored.includes(mine) ? stored : mine.includes(stored) ? mine : `${stored}\n\n${mine}`;

const bothTags = (stored: Highlight, before: Highlight, after: Highlight): string[] => {
  const was = new Set(before.tags);
  const is = new Set(after.tags);
  const kept = stored.tags.filter((tag) => is.has(tag) || !was.has(tag));
  return [...new Set([...kept, ...after.tags.filter((tag) => !was.has(tag))])];
};

const together = (record: Highlight, fields: Partial<Highlight>): Highlight => ({ ...record, ...fields });

/** The fields of a group as they are to be stored. */
const changed = (
  group: (typeof GROUPS)[number],
  stored: Highlight,
  before: Highlight,
  after: Highlight,
): Partial<Highlight> => {
  switch (group[0]) {
    case 'parts':
      return { parts: after.parts, textHash: after.textHash };
    case 'color':
      return { color: after.color };
    case 'note':
      return { note: isSame(stored, before, group) ? after.note : bothNotes(stored.note, after.note) };
    case 'tags':
      return { tags: bothTags(stored, before, after) };
    case 'deletedAt':
      return { deletedAt: after.deletedAt };
  }
};

interface Moment {
  readonly now: string;
  /** An undo or redo leaves alone what someone changed since. */
  readonly reverts: boolean;
}

/**
 * What is to be stored when a change made on `before` meets what another tab has stored since: only what the change is about
 * becomes as the change wants it, and no text anyone wrote is dropped. Null erases the record, which is only done to what is as it was.
 */
export const merged = (
  stored: Highlight | null,
  { before, after }: RecordChange,
  { now, reverts }: Moment,
): Highlight | null => {
  if (after === null)
    return stored === null || before === null || GROUPS.every((group) => isSame(stored, before, group))
      ? null
      : stored;
  if (stored === null && before === null && !reverts) return after;
  if (stored === null) return reverts && before !== null ? null : stamped(after, after, now);
  if (before === null) return stamped({ ...stored, ...after, createdAt: stored.createdAt }, stored, now);
  const wanted = GROUPS.filter(
    (group) => !isSame(before, after, group) && (!reverts || isSame(stored, before, group)),
  );
  if (wanted.length === 0) return stored;
  const fields = wanted.map((group) => changed(group, stored, before, after));
  return stamped(fields.reduce<Highlight>(together, stored), stored, now);
};
