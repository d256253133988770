import type { Block } from '#model/block.ts';
import { extentOf, parseEdtf } from '#model/edtf.ts';
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
import { kindOf } from './kind.ts';
import { labelOf } from './label.ts';
import { rolesIn } from './participants.ts';
import { linkTellings } from './same-event.ts';
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
  /** Number of the day of publication. */
  readonly today: number | null;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
}

const eventOf = (
  { block, today, mentions, entities }: Reading,
  span: Span,
  time: Time,
  inherited: boolean,
): Unnumbered => {
  // The time of a heading stands in another block, that of a further clause before it.
  const told = inherited ? { ...time, start: span.start, end: span.start } : time;
  return {
    block: block.id,
    start: span.start,
    end: span.end,
    time: time.id,
    date: time.value ?? '',
    inherited,
    kind: kindOf(block.text, span, told, today),
    label: labelOf(block.text, span, told, mentions),
    ...rolesIn(block.text, span, mentions, entities),
  };
};

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

/** What a paragraph under a date tells before it names a date of its own. */
const underHeading = (reading: Reading, heading: Time, found: readonly Unnumbered[]): Unnumbered[] => {
  const { block } = reading;
  const [sentence] = sentencesOf(block);
  if (sentence === undefined || block.text.length < TELLING_LENGTH) return [];
  const end = Math.min(sentence.end, found[0]?.start ?? sentence.end);
  const span = trimmed(block.text, { start: sentence.start, end });
  return span.end - span.start < TELLING_LENGTH ? [] : [eventOf(reading, span, heading, true)];
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
  const published = parseEdtf(text.published?.local.slice(0, 10) ?? '');
  const today = published === null ? null : extentOf(published).first;
  let heading: Time | null = null;
  for (const block of text.blocks) {
    const own = timesOf.get(block.id) ?? [];
    const opened = headingTime(block, own);
    if (opened !== null || block.kind === 'heading') heading = opened;
    if (opened !== null || !TELLING.has(block.kind)) continue;
    const reading = { block, today, mentions: mentionsOf.get(block.id) ?? [], entities: entityOf };
    const found = sentencesOf(block).flatMap((sentence) => inSentence(reading, sentence, own));
    if (heading !== null) events.push(...underHeading(reading, heading, found));
    events.push(...found);
  }
  const texts = new Map(text.blocks.map((block) => [block.id, block.text]));
  const numbered = events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
  return linkTellings(numbered, (block) => texts.get(block) ?? '');
};
