import { extentOf, dateOfDay, parseEdtf } from '#model/edtf.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '#model/highlight/highlight.ts';
import type { Facts } from './facts.ts';
import type { Grouping } from './query.ts';

/** Highlights that have something in common. `label` is a name as it is written, an EDTF value for dates, or null for what has none. */
export interface Group {
  readonly key: string;
  readonly label: string | null;
  readonly records: readonly Highlight[];
}

const yearOf = (value: string): string | null => {
  const edtf = parseEdtf(value);
  const extent = edtf && extentOf(edtf);
  const day = extent?.first ?? extent?.last ?? null;
  return day === null ? null : String(dateOfDay(day).getUTCFullYear()).padStart(4, '0');
};

/** What each highlight counts under; nothing where it has none. */
const keysOf = (
  record: Highlight,
  grouping: Grouping,
  facts: Facts | undefined,
): readonly { readonly key: string; readonly label: string }[] => {
  switch (grouping) {
    case 'article':
      return [{ key: record.article, label: record.title }];
    case 'color':
      return [{ key: record.color, label: record.color }];
    case 'tag':
      return record.tags.map((tag) => ({ key: tag, label: tag }));
    case 'entity':
      return facts?.entities.map(({ id, name }) => ({ key: id, label: name })) ?? [];
    case 'date': {
      const years = new Set(facts?.dates.flatMap((date) => yearOf(date) ?? []));
      return [...years].map((year) => ({ key: year, label: year }));
    }
    case 'made': {
      const month = record.createdAt.slice(0, 7);
      return [{ key: month, label: month }];
    }
  }
};

const place = ({ parts: [first] }: Highlight): readonly [number, number] => [
  Number(first?.block.slice(1) ?? 0),
  first?.start ?? 0,
];

/** By block, then by offset; for highlights of one article. */
export const inReadingOrder = (a: Highlight, b: Highlight): number => {
  const [blockA, startA] = place(a);
  const [blockB, startB] = place(b);
  return blockA - blockB || startA - startB;
};

const latest = (records: readonly Highlight[]): string =>
  records.reduce((last, { createdAt }) => (createdAt > last ? createdAt : last), '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const colorOrder = ({ key }: Group): number => HIGHLIGHT_COLORS.findIndex((color) => color === key);

const ORDERS: Readonly<Record<Grouping, (a: Group, b: Group) => number>> = {
  article: (a, b) => compare(latest(b.records), latest(a.records)),
  color: (a, b) => colorOrder(a) - colorOrder(b),
  tag: (a, b) => a.key.localeCompare(b.key),
  entity: (a, b) => b.records.length - a.records.length || a.key.localeCompare(b.key),
  date: (a, b) => compare(b.key, a.key),
  made: (a, b) => compare(b.key, a.key),
};

/**
 * The highlights in groups: latest articles, colours in their order, tags by name, names by how often, latest dates first. One that
 * counts under several things is in several groups; those that count under nothing come last.
 */
export const groupsOf = (
  records: readonly Highlight[],
  grouping: Grouping,
  factsFor: (record: Highlight) => Facts | undefined,
): Group[] => {
  const groups = new Map<string, { key: string; label: string; records: Highlight[] }>();
  const rest: Highlight[] = [];
  for (const record of records) {
    const keys = keysOf(record, grouping, factsFor(record));
    if (keys.length === 0) rest.push(record);
    for (const { key, label } of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { key, label, records: [record] });
      else group.records.push(record);
    }
  }
  const sorted = (list: readonly Highlight[]): Highlight[] =>
    grouping === 'article'
      ? list.toSorted(inReadingOrder)
      : list.toSorted((a, b) => compare(b.createdAt, a.createdAt) || inReadingOrder(a, b));
  return [
    ...[...groups.values()]
      .map((group) => ({ ...group, records: sorted(group.records) }))
      .toSorted(ORDERS[grouping]),
    ...(rest.length === 0 ? [] : [{ key: '', label: null, records: sorted(rest) }]),
  ];
};
