import { extentOf, parseEdtf } from '#model/edtf.ts';
import type { Event } from '#model/event.ts';

/** Of the pairs of characters of the shorter clause, how many the other one must share. */
const ALIKE = 0.4;
/** With fewer pairs than this a clause says too little to be known again. */
const FEWEST = 6;

const pairsOf = (words: string): Set<string> => {
  const content = words.replace(
    /[\s\d，,。；：、“”「」（）()年月日周週星期一二三四五六七八九十上下午晚当天於于在了的]/gu,
    '',
  );
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < content.length; at++) pairs.add(content.slice(at, at + 2));
  return pairs;
};

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST) return false;
  let shared = 0;
  for (const pair of shorter) if (longer.has(pair)) shared += 1;
  return shared / shorter.size >= ALIKE;
};

const daysOf = (date: string): string => {
  const edtf = parseEdtf(date);
  if (edtf === null) return date;
  const { first, last } = extentOf(edtf);
  return `${String(first)} ${String(last)}`;
};

const sharesSomebody = (a: Event, b: Event): boolean => {
  const named = new Set([...a.participants, ...a.places]);
  return [...b.participants, ...b.places].some((id) => named.has(id));
};

interface Told {
  readonly event: Event;
  readonly pairs: ReadonlySet<string>;
}

/** The most tellings of one day that each is compared with; a chronicle of one day would otherwise take the square of its length. */
const COMPARED = 40;

/**
 * The events with `sameAs` where one is told again: on the same days, in another block, with a name in common and in much the same words.
 * `textOf` gives the text of a block.
 */
export const linkTellings = (events: readonly Event[], textOf: (block: string) => string): Event[] => {
  const byDays = new Map<string, Told[]>();
  return events.map((event) => {
    const days = daysOf(event.date);
    const told = byDays.get(days) ?? [];
    byDays.set(days, told);
    const pairs = pairsOf(textOf(event.block).slice(event.start, event.end));
    const first = told.find(
      (other) =>
        other.event.block !== event.block &&
        (other.event.kind === 'reported') === (event.kind === 'reported') &&
        sharesSomebody(other.event, event) &&
        alike(other.pairs, pairs),
    );
    if (first !== undefined) return { ...event, sameAs: first.event.id };
    if (told.length < COMPARED) told.push({ event, pairs });
    return event;
  });
};
