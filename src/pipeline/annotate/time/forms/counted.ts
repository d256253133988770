import type { Step } from '#model/time.ts';
import { addDays, isDay, toDayNumber, fromDayNumber, type Day } from '../calendar/days.ts';
import { clockEdtf, dayEdtf, monthEdtf, yearEdtf } from '../calendar/edtf.ts';
import { addMonths } from '../calendar/months.ts';
import type { Context, Mentioned, Resolution } from '../context.ts';
import type { Form } from '../draft.ts';
import { isRough, parseNumber } from '../numerals.ts';
import { COUNT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour';

const unitOf = (written: string): Unit =>
  /年/u.test(written)
    ? 'year'
    : /月/u.test(written)
      ? 'month'
      : /[周週期拜]/u.test(written)
        ? 'week'
        : /[时時]/u.test(written)
          ? 'hour'
          : 'day';

interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const shifted = (anchor: Anchor, unit: Unit, amount: number): Omit<Resolution, 'steps'> | null => {
  if (unit === 'year') {
    const year = anchor.year + amount;
    return { value: yearEdtf(year), year, month: null, day: null };
  }
  if (anchor.month === null) return null;
  if (unit === 'month') {
    const month = addMonths({ year: anchor.year, month: anchor.month }, amount);
    return { value: monthEdtf(month), ...month, day: null };
  }
  if (anchor.day === null || unit === 'hour') return null;
  const day: Day = { year: anchor.year, month: anchor.month, day: anchor.day };
  if (!isDay(day)) return null;
  const found = addDays(day, unit === 'week' ? amount * 7 : amount);
  return { value: dayEdtf(found), ...found };
};

const hoursLater = (before: Mentioned, amount: number): Omit<Resolution, 'steps'> | null => {
  if (before.clock === null || before.month === null || before.day === null) return null;
  const hours =
    toDayNumber({ year: before.year, month: before.month, day: before.day }) * 24 +
    before.clock.hour +
    amount;
  const day = fromDayNumber(Math.floor(hours / 24));
  return {
    value: dayEdtf(day) + clockEdtf(hours - Math.floor(hours / 24) * 24, before.clock.minute),
    ...day,
  };
};

const later = ({ nearby, ahead, now }: Context, unit: Unit, amount: number): Resolution | null => {
  if (nearby !== null) {
    const found = unit === 'hour' ? hoursLater(nearby, amount) : shifted(nearby, unit, amount);
    const step: Step = { step: 'offset', unit, amount, from: nearby.from, anchor: nearby.value };
    // What has been told lies in the past; a sum beyond the day of publication counted from something else.
    const told = ahead || now === null || found === null || found.year <= now.day.year;
    if (found !== null && told) return { ...found, steps: [step] };
  }
  if (!ahead || now === null) return null;
  const found = shifted(now.day, unit, amount);
  return (
    found && { ...found, steps: [{ step: 'offset', unit, amount, from: now.from, anchor: dayEdtf(now.day) }] }
  );
};

/** A year that the sentence has told of by itself, long enough ago for 十五年前 to count from it. */
const storyYear = ({ now, inSentence }: Context): Mentioned | null =>
  now !== null && inSentence !== null && inSentence.year < now.day.year - 1 ? inSentence : null;

const earlier = (context: Context, unit: Unit, amount: number): Resolution | null => {
  const story = storyYear(context);
  const alternative = story === null ? null : beforeNow(context, unit, amount);
  const told = story === null ? null : shifted(story, unit, -amount);
  if (story === null || told === null) return beforeNow(context, unit, amount);
  const step: Step = { step: 'offset', unit, amount: -amount, from: story.from, anchor: story.value };
  return { ...told, steps: [step], alternative, aside: true };
};

const beforeNow = ({ now }: Context, unit: Unit, amount: number): Resolution | null => {
  if (now === null) return null;
  const found = shifted(now.day, unit, -amount);
  return (
    found && {
      ...found,
      steps: [{ step: 'offset', unit, amount: -amount, from: now.from, anchor: dayEdtf(now.day) }],
    }
  );
};

/** Verbs of what lasts, before its length. */
const LASTED =
  /(?:[关關羁羈扣]押|拘[留禁]|持[续續]|失[踪蹤联聯]|等[待了]?|[经經][过過]|服刑|坐牢|昏迷|隔[离離]|工作|休息|停留|[历歷][经經时時])(?:了|[长長][达達]|[达達])?\s?$/u;

/** A count of years, months, weeks, days or hours before now or after the last date: 三年前, 半年前, 两周后. */
export const counted: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '两兩百半约約大此其',
  pattern: sticky(
    `(?:此|其)[后後](?:的)?第(?<nth>${COUNT})(?<nthUnit>天|日|年|[个個]月|[周週])|(?<about>大?[约約])?${GAP}(?<count>${COUNT}|半)${GAP}(?<unit>年半?|[个個]多?月|[周週]|[个個]?(?:星期|[礼禮]拜|小[时時])|天|日)` +
      `(?<after>(?:[之以]?前)(?![后後夕往进進])|[之以]?[后後](?![来來期续續面方勤卫衛代世]))`,
  ),
  read: ({ group, text, start, end }) => {
    if (/[0-9０-９.第每多几幾数數]/u.test(text.charAt(start - 1))) return null;
    if (/多/u.test(group('unit'))) return null;
    if (group('nth') !== '') {
      const nth = parseNumber(group('nth'));
      const nthUnit = unitOf(group('nthUnit'));
      if (nth === null) return null;
      return {
        kind: 'date',
        role: nthUnit === 'day' ? 'day' : 'period',
        resolve: (context) => later(context, nthUnit, nth),
      };
    }
    const half = group('count') === '半';
    const andHalf = group('unit') === '年半';
    const unit = andHalf || (half && group('unit') === '年') ? 'month' : unitOf(group('unit'));
    if (half && group('unit') !== '年') return null;
    const number = half ? 6 : parseNumber(group('count'));
    const amount = andHalf && number !== null ? number * 12 + 6 : number;
    if (amount === null || amount > 1000 || /^[百千]/u.test(group('count'))) return null;
    if (isRough(group('count'))) return null;
    const past = group('after').endsWith('前');
    // 关押25天后: how long it took, not when it was.
    if (!past && LASTED.test(text.slice(Math.max(0, start - 4), start))) return null;
    // 三十年后的今天: counted from a time that the words do not name.
    if (!past && /^的今[天日]/u.test(text.slice(end, end + 3))) return null;
    return {
      kind: unit === 'hour' ? 'time' : 'date',
      role: unit === 'day' ? 'day' : 'period',
      approximate: group('about') !== '',
      resolve: (context) => (past ? earlier : later)(context, unit, amount),
    };
  },
};
