import type { Step } from '#model/time.ts';
import { centuryEdtf, dayEdtf, decadeEdtf, interval, yearEdtf } from '../calendar/edtf.ts';
import { STRETCH, stretchOfCentury, stretchOfDecade } from '../calendar/stretches.ts';
import type { Context, Resolution } from '../context.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { DIGIT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky, TO } from './pattern.ts';

const CENTURY = `(?:(?<ofCentury>上|本|这|這)[个個]?|(?:(?:公元|西元)(?<before>前)?${GAP})?(?<century>${DIGIT}{1,2}|[一二三四五六七八九]|二?十[一二三四五六七八九]?)${GAP})世[纪紀]`;
const TENS = `(?:${DIGIT}0|[一二三四五六七八九]十|[〇零]零)`;

const centuryOf = (
  group: (name: string) => string,
  { now }: Context,
  decade: number,
): { first: number; steps: Step[] } | null => {
  const number = group('century') === '' ? null : parseNumber(group('century'));
  if (number !== null) return { first: (number - 1) * 100, steps: [{ step: 'stated' }] };
  if (group('ofCentury') === '' && now === null) return null;
  if (now === null) return null;
  const current = now.day.year - (now.day.year % 100);
  const previous = group('ofCentury') === '上' || (group('ofCentury') === '' && decade >= 20);
  const first = previous ? current - 100 : current;
  const anchor = { from: now.from, anchor: dayEdtf(now.day) };
  return { first, steps: [{ step: 'filled', part: 'century', filled: centuryEdtf(first), ...anchor }] };
};

const resolution = (first: number, value: string, steps: readonly Step[]): Resolution => ({
  value,
  year: first,
  month: null,
  day: null,
  steps,
});

/** A decade: 上世纪80年代, 19世纪30年代, 1990年代末, 50 年代初, 八十年代中期. */
export const decade: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '上本这這',
  pattern: sticky(
    `(?:${CENTURY}${GAP}的?)?(?:(?<fromDecade>${TENS}|[12][0-9]{2}0)(?:${TO}|、|和)(?=${TENS})|(?<fromTens>[一二三四五六七八九])(?=[一二三四五六七八九]十))?` +
      `(?:(?<year>[12][0-9]{2}0)|(?<decade>${TENS}))${GAP}年代(?:(?<stretch>${STRETCH})(?!期))?`,
  ),
  read: ({ group }) => {
    const valueOf = (first: number): string => stretchOfDecade(first, group('stretch')) ?? decadeEdtf(first);
    const year = group('year') === '' ? null : parseNumber(group('year'));
    const tens = parseNumber(group('decade')) ?? 0;
    const from = parseNumber(group('fromDecade')) ?? (parseNumber(group('fromTens')) ?? 0) * 10;
    if (tens % 10 !== 0 || from % 10 !== 0 || group('before') !== '') return null;
    if (from > 0 && (year !== null || from % 100 >= tens)) return null;
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        if (year !== null) return resolution(year, valueOf(year), [{ step: 'stated' }]);
        if (from >= 100) {
          const last = from - (from % 100) + tens;
          return resolution(from, interval(yearEdtf(from), yearEdtf(last + 9)), [{ step: 'stated' }]);
        }
        const century = centuryOf(group, context, tens);
        if (century === null) return null;
        const first = century.first + tens;
        if (from === 0) return resolution(first, valueOf(first), century.steps);
        const value = interval(yearEdtf(century.first + from), yearEdtf(first + 9));
        return resolution(century.first + from, value, century.steps);
      },
    };
  },
};

/** A century: 19世纪末, 二十一世纪, 上世纪, 本世纪初. */
export const century: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '上本这這公西',
  pattern: sticky(`${CENTURY}(?:${GAP}的?(?<stretch>${STRETCH})(?!期))?(?!新闻|新聞|佳缘|教育|证券)`),
  read: ({ group, text, start }) => {
    const number = group('century') === '' ? 20 : parseNumber(group('century'));
    if (number === null || number < 1 || number > 22) return null;
    // 五世纪 without an era is read as a number of centuries.
    if (
      number < 10 &&
      /^[一二三四五六七八九]/u.test(group('century')) &&
      !/元/u.test(text.slice(start, start + 2))
    )
      return null;
    const before = group('before') !== '';
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        const found = centuryOf(group, context, 0);
        if (found === null) return null;
        if (before) {
          const first = -number * 100;
          return resolution(first, interval(yearEdtf(first), yearEdtf(first + 99)), found.steps);
        }
        const value = stretchOfCentury(found.first, group('stretch')) ?? centuryEdtf(found.first);
        return resolution(found.first, value, found.steps);
      },
    };
  },
};
