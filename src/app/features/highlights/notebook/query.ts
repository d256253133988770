import { extentOf, parseEdtf } from '#model/edtf.ts';
import type { Entity } from '#model/entity.ts';
import {
  HIGHLIGHT_COLORS,
  wordsOf,
  type Highlight,
  type HighlightColor,
} from '#model/highlight/highlight.ts';
import { fold } from '#model/script/fold.ts';
import { edtfOf } from '#app/lib/text/written-date.ts';
import type { Facts } from './facts.ts';

export const GROUPINGS = ['article', 'color', 'tag', 'entity', 'date', 'made'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reader asks for; each condition narrows the list. */
export interface Query {
  readonly words: string;
  /** Any of them; none asks for all. */
  readonly colors: readonly HighlightColor[];
  readonly tag: string;
  /** A name, or the beginning or middle of one, in either script. */
  readonly entity: string;
  /** A date as people type it. */
  readonly date: string;
  readonly article: string;
  readonly group: Grouping;
}

export const NO_QUERY: Query = {
  words: '',
  colors: [],
  tag: '',
  entity: '',
  date: '',
  article: '',
  group: 'article',
};

const FIELDS = ['words', 'tag', 'entity', 'date', 'article'] as const;

/** A query as the page's address has it, so that it can be kept and sent. */
export const writeQuery = (query: Query): URLSearchParams => {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) if (query[field] !== '') parameters.set(field, query[field]);
  for (const color of query.colors) parameters.append('color', color);
  if (query.group !== NO_QUERY.group) parameters.set('group', query.group);
  return parameters;
};

export const readQuery = (parameters: URLSearchParams): Query => {
  const colors = parameters.getAll('color');
  const group = GROUPINGS.find((one) => one === parameters.get('group')) ?? NO_QUERY.group;
  const fields = Object.fromEntries(FIELDS.map((field) => [field, parameters.get(field) ?? '']));
  return {
    ...NO_QUERY,
    ...fields,
    colors: HIGHLIGHT_COLORS.filter((color) => colors.includes(color)),
    group,
  };
};

/** Whether any condition is set. */
export const isNarrowed = (query: Query): boolean =>
  query.colors.length > 0 || FIELDS.some((field) => query[field].trim() !== '');

/** Whether it takes the articles' names and dates to answer. */
export const needsFacts = ({ entity, date, group }: Query): boolean =>
  entity.trim() !== '' || date.trim() !== '' || group === 'entity' || group === 'date';

const plain = (text: string): string => fold(text.normalize('NFKC').toLowerCase());

const namesOf = ({ name, latin, aliases }: Entity): string[] => [
  name,
  ...(latin === undefined ? [] : [latin]),
  ...aliases,
];

type Extent = ReturnType<typeof extentOf>;

const meets = (a: Extent, b: Extent): boolean =>
  (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);

const extentOfDate = (value: string): Extent | null => {
  const edtf = parseEdtf(value);
  return edtf && extentOf(edtf);
};

/** The highlights that meet every condition, in the order given. Without facts those that take them are not asked. */
export const matching = (
  records: readonly Highlight[],
  query: Query,
  factsFor: (record: Highlight) => Facts | undefined,
): Highlight[] => {
  const terms = plain(query.words)
    .split(/\s+/u)
    .filter((term) => term !== '');
  const entity = plain(query.entity.trim());
  const edtf = edtfOf(query.date);
  const when = edtf === null ? null : extentOfDate(edtf);
  const all = new Set(entity === '' ? [] : records.flatMap((one) => factsFor(one)?.entities ?? []));
  // Who writes a whole name means it, not the longer ones that hold it.
  const isWhole = [...all].some((one) => namesOf(one).some((name) => plain(name) === entity));
  const isMeant = (one: Entity): boolean =>
    namesOf(one).some((name) => (isWhole ? plain(name) === entity : plain(name).includes(entity)));
  return records.filter((record) => {
    if (query.colors.length > 0 && !query.colors.includes(record.color)) return false;
    if (query.tag !== '' && !record.tags.includes(query.tag)) return false;
    if (query.article !== '' && record.article !== query.article) return false;
    if (terms.length > 0) {
      const text = plain([wordsOf(record), record.note, record.tags.join(' '), record.title].join('\n'));
      if (!terms.every((term) => text.includes(term))) return false;
    }
    const facts = factsFor(record);
    if (entity !== '' && facts?.entities.some(isMeant) !== true) return false;
    return (
      when === null ||
      facts?.dates.some((date) => {
        const extent = extentOfDate(date);
        return extent !== null && meets(extent, when);
      }) === true
    );
  });
};
