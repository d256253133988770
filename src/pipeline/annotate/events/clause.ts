import type { Block } from '#model/block.ts';
import type { Span } from '#model/span.ts';
import type { Time } from '#model/time.ts';

/** A stretch of a sentence that one time expression dates. */
export interface DatedClause extends Span {
  readonly time: Time;
}

/** Sentences of the block, or the whole of it when they are not known. */
export const sentencesOf = ({ sentences, text }: Block): Span[] =>
  sentences.length === 0
    ? [{ start: 0, end: text.length }]
    : sentences.map(([start, end]) => ({ start, end }));

const BOUNDARY = /[，,；;：:。！？\n]/u;
/** Prepositions that belong to the date of the next clause. */
const LEADING = /[\s在于於自从從为為到至]/u;
const WRAPPED = /[\s，,。！？；：、!?;:—…]/u;

/** The span without white space at its ends and punctuation at its end. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let [first, last] = [start, end];
  while (first < last && /[\s　，,；;、”」』）)]/u.test(text.charAt(first))) first += 1;
  while (last > first && WRAPPED.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
};

const beginning = (text: string, from: number, date: number): number => {
  for (let position = date; position > from; position--) {
    if (BOUNDARY.test(text.charAt(position - 1))) return position;
  }
  return from;
};

/** 3月9日，油价惊现1991年…: nothing but the date stands before the boundary, so the clause goes on past it. */
const isBare = (text: string, previous: Time, start: number): boolean =>
  /^[\s，,]*$/u.test(text.slice(previous.end, start));

const rank = ({ value }: Time): number => (value ?? '').split('/')[0]?.replace(/T.*$/u, '').length ?? 0;

/** 10月8日，2020年文学奖授予…: of two times with nothing between them, the coarser one only qualifies what comes next. */
const withoutQualifiers = (text: string, times: readonly Time[]): Time[] =>
  times.filter((time, index) => {
    const [before, after] = [times[index - 1], times[index + 1]];
    if (before !== undefined && isBare(text, before, time.start) && rank(before) > rank(time)) return false;
    return after === undefined || !isBare(text, time, after.start) || rank(time) >= rank(after);
  });

/** Cuts a sentence into one clause for each time, in order: from the boundary before its date to the next clause. */
export const datedClauses = (text: string, sentence: Span, dated: readonly Time[]): DatedClause[] => {
  const times = withoutQualifiers(text, dated);
  const starts = times.map((time, index) => {
    const previous = times[index - 1];
    const from = previous?.end ?? sentence.start;
    const start = beginning(text, from, time.start);
    // Two dates without a boundary between them: the second clause begins at its date.
    return previous !== undefined && (start === from || isBare(text, previous, start)) ? time.start : start;
  });
  return times.map((time, index) => {
    const next = starts[index + 1];
    let end = next ?? sentence.end;
    while (next !== undefined && end > time.end && LEADING.test(text.charAt(end - 1))) end -= 1;
    return { time, ...trimmed(text, { start: starts[index] ?? time.start, end }) };
  });
};
