import type { Case, ExpectedTime } from './cases.ts';
import type { Finder, FoundTime } from './found.ts';
import { sameDays } from './same-days.ts';

/** Counts over some texts. */
export interface Score {
  /** Expressions that name a date; found with exactly these words; found with the right first and last day. */
  readonly dated: number;
  readonly detected: number;
  readonly right: number;
  /** Expressions that name none, and how many of them were given one. */
  readonly vague: number;
  readonly vagueDated: number;
  /** Expressions that only knowledge from outside the text could date, and how many were given a date. */
  readonly open: number;
  readonly openDated: number;
  /** Expressions given a date, and how many of them stand where there is no expression at all. */
  readonly given: number;
  readonly spurious: number;
  readonly events: number;
  readonly eventsFound: number;
  readonly errors: readonly string[];
}

const isVague = ({ value }: ExpectedTime): boolean => value === null || value === 'V';
const isOpen = ({ value }: ExpectedTime): boolean => value === 'D';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** White space, quotes and brackets at the ends are matters of taste. */
const core = (text: string, { start, end }: { start: number; end: number }): string => {
  let [first, last] = [start, end];
  while (first < last && /[\s（(“"]/u.test(text.charAt(first))) first++;
  while (last > first && /[\s“”"]/u.test(text.charAt(last - 1))) last--;
  if (/[）)]/u.test(text.charAt(last - 1)) && !/[（(]/u.test(text.slice(first, last))) last--;
  return `${String(first)} ${String(last)}`;
};

const scoreParagraph = (
  name: string,
  { text, times }: Case['paragraphs'][number],
  found: readonly FoundTime[],
): Score => {
  const errors: string[] = [];
  const dated = times.filter((time) => !isVague(time) && !isOpen(time));
  const given = found.filter(({ value }) => value !== null);
  const matching = (time: ExpectedTime) => found.find((each) => core(text, each) === core(text, time));
  const isRight = (time: ExpectedTime): boolean => sameDays(time.value ?? '', matching(time)?.value ?? null);
  for (const time of dated) {
    if (isRight(time)) continue;
    const got = found.filter((each) => overlaps(each, time));
    const words = got.map((each) => `${text.slice(each.start, each.end)} ${each.value ?? 'undated'}`);
    errors.push(`${name} ${time.surface}: ${time.value ?? ''}, got ${words.join(', ') || 'nothing'}`);
  }
  const vague = times.filter(isVague);
  const open = times.filter(isOpen);
  const wasDated = (time: ExpectedTime): boolean => given.some((each) => overlaps(each, time));
  for (const time of [...vague, ...open].filter(wasDated))
    errors.push(`${name} ${time.surface}: names no date but was given one`);
  const spurious = given.filter((each) => !times.some((time) => overlaps(each, time)));
  for (const each of spurious)
    errors.push(`${name} ${text.slice(each.start, each.end)} ${each.value ?? ''}: spurious`);
  return {
    dated: dated.length,
    detected: dated.filter((time) => matching(time) !== undefined).length,
    right: dated.filter(isRight).length,
    vague: vague.length,
    vagueDated: vague.filter(wasDated).length,
    open: open.length,
    openDated: open.filter(wasDated).length,
    given: given.length,
    spurious: spurious.length,
    events: 0,
    eventsFound: 0,
    errors,
  };
};

const ZERO: Score = {
  dated: 0,
  detected: 0,
  right: 0,
  vague: 0,
  vagueDated: 0,
  open: 0,
  openDated: 0,
  given: 0,
  spurious: 0,
  events: 0,
  eventsFound: 0,
  errors: [],
};

const sum = (a: Score, b: Score): Score => ({
  dated: a.dated + b.dated,
  detected: a.detected + b.detected,
  right: a.right + b.right,
  vague: a.vague + b.vague,
  vagueDated: a.vagueDated + b.vagueDated,
  open: a.open + b.open,
  openDated: a.openDated + b.openDated,
  given: a.given + b.given,
  spurious: a.spurious + b.spurious,
  events: a.events + b.events,
  eventsFound: a.eventsFound + b.eventsFound,
  errors: [...a.errors, ...b.errors],
});

const scoreCase = (given: Case, finder: Finder): Score => {
  const { times, events } = finder(given);
  const paragraphs = given.paragraphs.map((paragraph) =>
    scoreParagraph(
      `${given.name} ${paragraph.id}`,
      paragraph,
      times.filter((time) => time.paragraph === paragraph.id),
    ),
  );
  const missed = given.events.filter(
    ({ date, paragraph }) =>
      !events.some((event) => event.paragraph === paragraph && sameDays(date, event.date)),
  );
  const shown: Score = {
    ...ZERO,
    events: given.events.length,
    eventsFound: given.events.length - missed.length,
    errors: missed.map(
      ({ date, paragraph, what }) => `${given.name} ${paragraph} ${date} ${what}: no such event`,
    ),
  };
  return [...paragraphs, shown].reduce(sum, ZERO);
};

/** How a finder does on all the cases together; an event counts when one of its date is found in its paragraph. */
export const score = (cases: readonly Case[], finder: Finder): Score =>
  cases.map((each) => scoreCase(each, finder)).reduce(sum, ZERO);
