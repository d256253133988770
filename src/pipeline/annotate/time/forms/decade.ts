import type { Step } from '#model/time.ts';
import { dayEdtf, decadeEdtf, interval, yearEdtf, centuryEdtf } from '../calendar/edtf.ts';
import type { Context, Resolution } from '../context.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { DIGIT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';

/** First and last year of a stretch within ten. */
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
  初: [0, 3],
  中: [4, 6],
  末: [7, 9],
  后: [5, 9],
  前: [0, 4],
};

const STRETCH = '(?:(?<stretch>[初末底尾]|[早初中前后後晚末](?:期|[后後]期|叶|葉))(?!期))?';

const CENTURY = `(?:(?<ofCentury>上|本|这|這)[个個]?|(?<century>${DIGIT}{1,2}|二?十[一二三四五六七八九]?)${GAP})世[纪紀](?:${GAP}的?)?`;

const stretchOf = (written: string): readonly [number, number] | null => {
  if (written === '') return null;
  if (written.length === 3) return [4, 9];
  if (/[初早]/u.test(written)) return STRETCHES['初'] ?? null;
  if (/^[前]/u.test(written)) return STRETCHES['前'] ?? null;
  if (/^中/u.test(written)) return STRETCHES['中'] ?? null;
  if (/^[后後]/u.test(written)) return STRETCHES['后'] ?? null;
  return STRETCHES['末'] ?? null;
};

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

const resolution = (
  first: number,
  length: number,
  stretch: readonly [number, number] | null,
  steps: readonly Step[],
): Resolution => {
  const scale = length / 10;
  const whole = length === 10 ? decadeEdtf(first) : centuryEdtf(first);
  const value =
    stretch === null
      ? whole
      : interval(yearEdtf(first + stretch[0] * scale), yearEdtf(first + (stretch[1] + 1) * scale - 1));
  return { value, year: first, month: null, day: null, steps };
};

/** A decade: 上世纪80年代, 19世纪30年代, 1990年代末, 50 年代初, 八十年代中期. */
export const decade: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '上本这這',
  pattern: sticky(
    `(?:${CENTURY})?(?:(?<year>[12][0-9]{2}0)|(?<decade>${DIGIT}0|[一二三四五六七八九]十|[〇零]零))${GAP}年代${STRETCH}`,
  ),
  read: ({ group }) => {
    const stretch = stretchOf(group('stretch'));
    const year = group('year') === '' ? null : parseNumber(group('year'));
    const tens = parseNumber(group('decade')) ?? 0;
    if (tens % 10 !== 0) return null;
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        if (year !== null) return resolution(year, 10, stretch, [{ step: 'stated' }]);
        const century = centuryOf(group, context, tens);
        return century && resolution(century.first + tens, 10, stretch, century.steps);
      },
    };
  },
};

/** A century: 19世纪末, 二十一世纪, 上世纪, 本世纪初. */
export const century: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '上本这這',
  pattern: sticky(`${CENTURY}${STRETCH}(?!新闻|新聞|佳缘|教育|证券)`),
  read: ({ group }) => {
    const number = group('century') === '' ? 20 : parseNumber(group('century'));
    if (number === null || number < 1 || number > 22) return null;
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        const found = centuryOf(group, context, 0);
        return found && resolution(found.first, 100, stretchOf(group('stretch')), found.steps);
      },
    };
  },
};
