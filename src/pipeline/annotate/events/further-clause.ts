import type { Entity, Mention } from '#model/entity.ts';
import type { Span } from '#model/span.ts';
import { tellsHappening } from '../time/happening.ts';
import { trimmed } from './clause.ts';

/** After these, clauses are what somebody said. */
const SAYS =
  /表示|宣布|宣佈|指出|[说說称稱]|[认認][为為]|透露|[强強][调調]|[声聲][称稱]|[报報][道導导]|[显顯]示|指(?:[责責控])|要求|呼[吁籲]|[计計][划劃]|[警][告]|回[应應]|重申|希望|[确確][认認]|[证證][实實]/u;
/** How far behind its date a clause still counts as told under it. */
const REACH = 200;
const OPENS = /^(?:[而并並]|同[时時]|其中|[随隨][后後])?$/u;

const opensWith = (text: string, { start, end }: Span, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(
    (mention) => mention.start >= start && mention.end < end && OPENS.test(text.slice(start, mention.start)),
  );

const happens = (text: string, mention: Mention, end: number): boolean => {
  const predicate = text.slice(mention.end, end);
  return !SAYS.test(predicate) && /了/u.test(predicate) && tellsHappening(predicate);
};

/**
 * The clause within a dated one that begins another happening under the same date: after a comma, with a subject
 * that the words before it do not name and a completed happening of its own. Null when there is none.
 */
export const furtherClause = (
  text: string,
  clause: Span,
  from: number,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Span | null => {
  let start = from;
  for (const part of text.slice(from, Math.min(clause.end, from + REACH)).split(/(?<=[，；])/u)) {
    const here = { start, end: start + part.length };
    start = here.end;
    const said = text.slice(clause.start, here.start);
    // A date set off by a comma is no clause of its own.
    if (text.slice(from, here.start).length < 5) continue;
    if (SAYS.test(said) || /[“「『][^”」』]*$/u.test(said)) return null;
    const subject = opensWith(text, here, mentions);
    if (subject === undefined || entities.get(subject.entity)?.type === undefined) continue;
    const known = mentions.some(
      (mention) =>
        mention.entity === subject.entity && mention.start >= clause.start && mention.end <= here.start,
    );
    if (!known && happens(text, subject, here.end))
      return trimmed(text, { start: here.start, end: clause.end });
  }
  return null;
};
