import { dateOfDay } from '#model/edtf.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';
import type { Extent } from './event-extent.ts';
import { stretchTicks, type Tick, TICK_UNITS, type TickUnit, unitAt } from './strip-ticks.ts';
import type { Piece, TimeScale } from './time-scale.ts';

/** A label under the strip; `left` in rem, and the line it stands on: what the tick begins, and of what that is a part. */
export interface StripLabel {
  readonly key: string;
  readonly words: string;
  readonly left: number;
  readonly line: 'tick' | 'context';
}

export interface StripLegend {
  /** Places of the ticks, from 0 to 1. */
  readonly ticks: readonly number[];
  readonly labels: readonly StripLabel[];
}

/** Of the labels, in rem. */
const SIZE = 0.6875;
const APART = 0.5;

const widthOf = (words: string): number =>
  SIZE * [...words].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.58), 0);

type Format = (moment: number) => string;

const MONTH_DAY = { month: 'short', day: 'numeric' } as const;

const formats = (text: Catalogue) => {
  const of = (options: Intl.DateTimeFormatOptions): Format => {
    const plain = new Intl.DateTimeFormat(text.locale, { timeZone: 'UTC', calendar: 'gregory', ...options });
    return (moment) => plain.format(new Date(Math.round(moment * 1440) * 60_000));
  };
  const year = of({ year: 'numeric' });
  const old = of({ year: 'numeric', era: 'short' });
  return {
    year: (moment: number) => (dateOfDay(moment).getUTCFullYear() < 1 ? old : year)(moment),
    month: of({ month: 'short' }),
    day: of({ day: 'numeric' }),
    monthDay: of(MONTH_DAY),
    time: of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    date: of({ ...MONTH_DAY, year: 'numeric' }),
  };
};

/** The month is said with the first day of a stretch and with that of a month; midnight is the day that begins. */
const tickWords = (format: ReturnType<typeof formats>, { at, unit }: Tick, isFirst: boolean): string => {
  const isMidnight = unit === 'time' && Number.isInteger(at);
  const isNewMonth = unit === 'day' && (isFirst || dateOfDay(at).getUTCDate() === 1);
  return isMidnight || isNewMonth ? format.monthDay(at) : format[unit](at);
};

/** What a tick's words leave unsaid, given the day that the last of them named. */
const contextWords = (format: ReturnType<typeof formats>, { at, unit }: Tick, day: number): string | null => {
  if (unit === 'year') return null;
  return unit === 'time' && Math.floor(at) !== day ? format.date(at) : format.year(at);
};

/** The finest unit that anything in a stretch is told in. */
const finestIn = ({ from, to }: Piece, extents: readonly Extent[]): TickUnit => {
  const units = extents
    .flatMap(({ start, end }) => [start, end])
    .filter((moment) => moment >= from && moment <= to)
    .map((moment) => TICK_UNITS.indexOf(unitAt(moment)));
  return TICK_UNITS[Math.max(0, ...units)] ?? 'year';
};

/**
 * Ticks and their labels for a strip of this width in rem, in the language of the interface. A label begins at its tick; none runs
 * into another.
 */
export const stripLegend = (
  text: Catalogue,
  { stretches, place }: TimeScale,
  extents: readonly Extent[],
  width: number,
): StripLegend => {
  const format = formats(text);
  const reached = { tick: -APART, context: -APART };
  const ticks: number[] = [];
  const labels: StripLabel[] = [];
  const put = (at: number, line: StripLabel['line'], words: string): boolean => {
    const own = widthOf(words);
    const left = Math.max(0, Math.min(place(at) * width, width - own));
    if (left < reached[line] + APART) return false;
    reached[line] = left + own;
    labels.push({ key: `${line} ${at}`, words, left, line });
    return true;
  };
  let said: { context: string | null; day: number } = { context: null, day: Number.NaN };
  for (const stretch of stretches) {
    const own = stretchTicks(stretch, {
      width,
      widthOf: (tick) => widthOf(tickWords(format, tick, true)) + APART,
      finest: finestIn(stretch, extents),
    });
    let isFirst = true;
    for (const tick of own) {
      ticks.push(place(tick.at));
      if (!put(tick.at, 'tick', tickWords(format, tick, isFirst))) continue;
      isFirst = false;
      if (Number.isInteger(tick.at)) said.day = tick.at;
      const context = contextWords(format, tick, said.day);
      // A date says its year too.
      if (context !== null && said.context?.includes(context) === true) continue;
      if (context !== null && !put(tick.at, 'context', context)) continue;
      said = { context, day: tick.unit === 'time' ? Math.floor(tick.at) : said.day };
    }
  }
  return { ticks, labels };
};
