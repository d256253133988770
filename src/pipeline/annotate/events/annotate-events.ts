import type { Block } from '#model/block.ts';
import type { Entity, Mention } from '#model/entity.ts';
import type { Event } from '#model/event.ts';
import { contains, type Span } from '#model/span.ts';
import type { Time } from '#model/time.ts';
import type { ArticleText } from '../text.ts';
import { isReference, tellsNothing } from './background.ts';
import { datedClauses, sentencesOf, trimmed, type DatedClause } from './clause.ts';
import { headingTime } from './date-heading.ts';
import { withoutEnumerations } from './enumeration.ts';
import { fromWithin } from './from-within.ts';
import { furtherClause } from './further-clause.ts';
import { rolesIn } from './participants.ts';
import { elidedSubject } from './subject.ts';

interface Input {
  readonly text: ArticleText;
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

type Unnumbered = Omit<Event, 'id'>;

/** Captions, tables and headings repeat what the text tells. */
const TELLING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'list-item']);
/** A paragraph shorter than this under a date tells nothing. */
const TELLING_LENGTH = 8;

const byBlock = <T extends { readonly block: string }>(items: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group === undefined) groups.set(item.block, [item]);
    else group.push(item);
  }
  return groups;
};

interface Reading {
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
}

const eventOf = (
  { block, mentions, entities }: Reading,
  span: Span,
  time: Time,
  inherited: boolean,
): Unnumbered => ({
  block: block.id,
  start: span.start,
  end: span.end,
  time: time.id,
  date: time.value ?? '',
  inherited,
  ...rolesIn(block.text, span, mentions, entities),
});

const eventsOf = (reading: Reading, sentence: Span, clause: DatedClause): Unnumbered[] => {
  const { block, mentions, entities } = reading;
  const { time } = clause;
  const further = furtherClause(block.text, clause, Math.max(clause.start, time.end), mentions, entities);
  const end = further?.start ?? clause.end;
  const first = eventOf(reading, trimmed(block.text, { start: clause.start, end }), time, false);
  const subject = elidedSubject(block.text, sentence, clause, time.end, mentions, entities);
  const whole =
    subject === null ? first : { ...first, participants: [...new Set([subject, ...first.participants])] };
  return further === null ? [whole] : [whole, eventOf(reading, further, time, true)];
};

const inSentence = (whole: Reading, sentence: Span, times: readonly Time[]): Unnumbered[] => {
  const reading = { ...whole, mentions: fromWithin(whole.mentions, sentence) };
  const { text } = reading.block;
  const dated = fromWithin(times, sentence).filter(
    (time) => time.value !== null && contains(sentence, time) && !isReference(text, time),
  );
  const clauses = datedClauses(text, sentence, withoutEnumerations(text, dated));
  return clauses
    .filter((clause) => !tellsNothing(text, clause))
    .flatMap((clause) => eventsOf(reading, sentence, clause));
};

const underHeading = (reading: Reading, heading: Time): Unnumbered[] => {
  const [sentence] = sentencesOf(reading.block);
  if (sentence === undefined || reading.block.text.length < TELLING_LENGTH) return [];
  return [eventOf(reading, trimmed(reading.block.text, sentence), heading, true)];
};

/**
 * The events that the article dates, `e1`, `e2` … in reading order: one for each clause with a dated expression,
 * one more where such a clause begins another happening, and one for each paragraph under a date as its heading.
 */
export const annotateEvents = ({ text, times, entities, mentions }: Input): Event[] => {
  const timesOf = byBlock(times);
  const mentionsOf = byBlock(mentions);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const events: Unnumbered[] = [];
  let heading: Time | null = null;
  for (const block of text.blocks) {
    const own = timesOf.get(block.id) ?? [];
    const opened = headingTime(block, own);
    if (opened !== null || block.kind === 'heading') heading = opened;
    if (opened !== null || !TELLING.has(block.kind)) continue;
    const reading = { block, mentions: mentionsOf.get(block.id) ?? [], entities: entityOf };
    const found = sentencesOf(block).flatMap((sentence) => inSentence(reading, sentence, own));
    events.push(...(found.length === 0 && heading !== null ? underHeading(reading, heading) : found));
  }
  return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
};
