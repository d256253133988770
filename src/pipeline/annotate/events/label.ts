import type { Span } from '#model/span.ts';
import type { Time } from '#model/time.ts';
import { trimmed } from './clause.ts';

/** As many characters as a row of a list shows; what stands in brackets is not counted. */
const LONGEST = 32;
const SHORTEST = 5;
const LEADING = /^(?:[\s，,、]|[的之](?!所)|[起间間]|以?[来來]|际|際|[时時](?!任)|[当當][天日])+/u;
const PREPOSITION = /[于於在自从從到至截将將并並、，\s]+$/u;
const BOUNDARY = /[，,；;：:。！？]/u;
/** （法新社河口城4日电） */
const DATELINE = /^[（(【][^（）()【】]{2,40}[）)】]\s*/u;
const OPENING = /[（(《“「『]\s*$/u;

/** Where the words from `from` end: at the first boundary behind the shortest label, or where the longest one does. */
const endOfWords = (text: string, from: number, end: number): number => {
  let depth = 0;
  let counted = 0;
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '（') depth += 1;
    if (depth === 0) counted += 1;
    if (depth > 0 && (character === ')' || character === '）')) depth -= 1;
    // 1,500 is one number.
    const inNumber = character === ',' && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
    if (depth === 0 && counted > SHORTEST && !inNumber && BOUNDARY.test(character)) return at;
    if (counted > LONGEST) return at;
  }
  return end;
};

/** A name is never cut in two: what would be is left out. */
const withoutCutNames = (start: number, end: number, names: readonly Span[]): number =>
  names.find((name) => name.start > start && name.start < end && name.end > end)?.start ?? end;

/**
 * The few words of a clause that name its event: with the subject before the date where that is short enough, else from behind the
 * date, up to a boundary of the clause. `names` are the mentions of the block, in order.
 */
export const labelOf = (text: string, told: Span, time: Time, names: readonly Span[]): Span => {
  const dateline = DATELINE.exec(text.slice(told.start, told.end))?.[0].length ?? 0;
  const clause = told.start + dateline <= time.start ? { ...told, start: told.start + dateline } : told;
  const inside = time.start >= clause.start && time.end <= clause.end;
  const behind = inside ? time.end : clause.start;
  const start = behind + (LEADING.exec(text.slice(behind, clause.end))?.[0].length ?? 0);
  const subject = inside ? text.slice(clause.start, time.start).replace(PREPOSITION, '') : '';
  const whole = endOfWords(text, clause.start, clause.end);
  const from = subject.length > 1 && whole > time.end + 1 ? clause.start : start;
  const end = withoutCutNames(from, endOfWords(text, from, clause.end), names);
  const cut = text.slice(from, end).replace(OPENING, '').length;
  const label = trimmed(text, { start: from, end: from + cut });
  return label.end > label.start ? label : clause;
};
