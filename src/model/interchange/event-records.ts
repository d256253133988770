import type { Article } from '../article.ts';
import type { Block } from '../block.ts';
import { type Edtf, extentOf, parseEdtf } from '../edtf.ts';
import { EVENT_KINDS, type Event, type EventKind } from '../event.ts';

/** An event with everything that stands for it outside the reader: words instead of offsets and ids. */
export interface EventRecord {
  readonly id: string;
  readonly block: string;
  readonly date: string;
  readonly edtf: Edtf;
  /** First and last day, counted from 1970-01-01; null for an open end. */
  readonly first: number | null;
  readonly last: number | null;
  readonly kind: EventKind;
  /** The few words that name it, the sentence it is told in, and the words that date it. */
  readonly label: string;
  readonly sentence: string;
  readonly words: string;
  /** `stated` in the text, worked out (`relative`), or carried over (`inherited`). */
  readonly basis: 'stated' | 'relative' | 'inherited';
  readonly participants: readonly string[];
  readonly places: readonly string[];
}

const sentenceOf = ({ text, sentences }: Block, { start }: Event): string => {
  const found = sentences.find(([from, to]) => from <= start && start < to);
  return (found === undefined ? text : text.slice(found[0], found[1])).trim();
};

/** The article's events in reading order, each once however often it is told; one whose date cannot be read is left out. */
export const eventRecords = (article: Article): EventRecord[] => {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const times = new Map(article.times.map((time) => [time.id, time]));
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  return article.events.flatMap((event) => {
    const [block, time, edtf] = [blocks.get(event.block), times.get(event.time), parseEdtf(event.date)];
    if (event.sameAs !== undefined || block === undefined || time === undefined || edtf === null) return [];
    const { start, end } = event.label ?? event;
    return [
      {
        id: event.id,
        block: event.block,
        date: event.date,
        edtf,
        ...extentOf(edtf),
        kind: event.kind ?? EVENT_KINDS[0],
        label: block.text.slice(start, end),
        sentence: sentenceOf(block, event),
        words: blocks.get(time.block)?.text.slice(time.start, time.end) ?? '',
        basis: event.inherited ? 'inherited' : time.basis,
        participants: named(event.participants),
        places: named(event.places),
      },
    ];
  });
};
