import type { Article } from '../article.ts';
import { parseEdtf } from '../edtf.ts';
import { overlaps } from '../span.ts';
import type { Time } from '../time.ts';
import type { DateCorrection } from './correction.ts';
import { findPlace } from './find-place.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Corrected, Outcome } from './outcome.ts';

const kindOf = (value: string): Time['kind'] => {
  const parsed = parseEdtf(value);
  if (parsed?.kind === 'interval') return 'range';
  const point = parsed?.point;
  return point?.clock != null || point?.partOfDay != null ? 'time' : 'date';
};

const dated = (
  { id, block, start, end, value }: Omit<Time, 'kind' | 'basis' | 'explanation'>,
  to: string,
): Time => ({
  id,
  block,
  start,
  end,
  kind: kindOf(to),
  value: to,
  basis: 'stated',
  explanation: [{ step: 'corrected', was: value }],
});

/** The expressions in question; null when the place of the one meant is gone. */
const timesOf = (article: Article, { id, surface, where }: DateCorrection): readonly Time[] | null => {
  if (where.scope !== 'mention') {
    const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
    return article.times.filter(({ block, start, end }) => texts.get(block)?.slice(start, end) === surface);
  }
  const place = findPlace(article.blocks, surface, where);
  if (place === null) return null;
  const found = article.times.filter((time) => time.block === place.block && overlaps(time, place));
  if (found.length > 0) return found;
  return [{ ...place, id: `t-${id}`, kind: 'open', value: null, basis: 'stated', explanation: [] }];
};

const outcomeOfNothing = ({ blocks }: Article, { where, surface }: DateCorrection): Outcome => {
  if (where.scope === 'everywhere') return 'elsewhere';
  return blocks.some(({ text }) => text.includes(surface)) ? 'needless' : 'lost';
};

/**
 * An article, which is the one meant when only one is, with one correction of a date applied. Events dated by an expression that is no date are gone; those
 * dated by a corrected one have its date, and an expression nobody saw before becomes one.
 */
export const correctDate = (article: Article, correction: DateCorrection): Corrected => {
  const found = timesOf(article, correction);
  if (found === null) return { article, outcome: 'lost' };
  const ids = new Set(found.map(({ id }) => id));
  if (correction.action === 'hide-date') {
    if (!article.times.some(({ id }) => ids.has(id)))
      return { article, outcome: outcomeOfNothing(article, correction) };
    const times = article.times.filter(({ id }) => !ids.has(id));
    const events = article.events.filter(({ time }) => !ids.has(time));
    return { article: { ...article, times, events }, outcome: 'applied' };
  }
  const { to } = correction;
  if (found.length === 0)
    return { article, outcome: correction.where.scope === 'everywhere' ? 'elsewhere' : 'lost' };
  if (found.every(({ value }) => value === to)) return { article, outcome: 'needless' };
  const added = found.filter(({ id }) => !article.times.some((time) => time.id === id));
  return {
    outcome: 'applied',
    article: {
      ...article,
      times: inReadingOrder(article.blocks, [...article.times, ...added]).map((time) =>
        ids.has(time.id) ? dated(time, to) : time,
      ),
      events: article.events.map((event) => (ids.has(event.time) ? { ...event, date: to } : event)),
    },
  };
};
