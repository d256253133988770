import { weekdayOf } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Resolution } from '../context.ts';
import type { Draft } from '../draft.ts';

const isDayLike = ({ role }: Draft): boolean => role === 'day' || role === 'weekday' || role === 'festival';

const agreesWith = (found: Resolution, other: Draft, second: Resolution | null): boolean => {
  const { year, month, day } = found;
  if (other.weekday !== undefined) {
    return month !== null && day !== null && weekdayOf({ year, month, day }) === other.weekday;
  }
  return second !== null && second.value === found.value;
};

/** The reading that says more gives the value, the other one is checked against it. */
const joined = (a: Draft, b: Draft, end: number, text: string): Draft => {
  const [stated, other] =
    a.role === 'weekday' || (b.role === 'day' && b.weekday === undefined) ? [b, a] : [a, b];
  const part = stated.part ?? other.part;
  return {
    ...stated,
    role: 'day',
    start: a.start,
    end,
    surface: text.slice(a.start, end),
    ...(part === undefined ? {} : { part }),
    resolve: (context) => {
      const weekday = other.weekday ?? null;
      const found = stated.resolve({ ...context, weekday });
      if (found === null) return other.resolve(context);
      const agrees = agreesWith(found, other, other.resolve(context));
      return { ...found, steps: [...found.steps, { step: 'checked', against: other.surface, agrees }] };
    },
  };
};

/** 11月13日，星期五: the weekday is that of the day before it, when that day has it. */
const ofDayBefore = (weekday: Draft): Draft => ({
  ...weekday,
  resolve: (context) => {
    const { inSentence } = context;
    const found = weekday.resolve(context);
    if (inSentence?.month == null || inSentence.day === null) return found;
    const day = { year: inSentence.year, month: inSentence.month, day: inSentence.day };
    if (weekdayOf(day) !== weekday.weekday) return found;
    const anchor = { from: inSentence.from, anchor: inSentence.value };
    return { value: dayEdtf(day), ...day, steps: [{ step: 'offset', unit: 'day', amount: 0, ...anchor }] };
  },
});

/** Merges two readings of one day: 周三（2月1日）, 2月1日（周三）, 2023年2月1日星期三; `星期一, 06/03/2019` keeps the date. */
export const joinDayAndWeekday = (drafts: readonly Draft[], text: string): Draft[] => {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    if (before === undefined || !isDayLike(before) || !isDayLike(draft)) {
      result.push(draft);
      continue;
    }
    const between = text.slice(before.end, draft.start);
    const closes = /^[（(]\s?$/u.test(between) && /^[）)]/u.test(text.slice(draft.end, draft.end + 1));
    const touches =
      /^\s?$/u.test(between) &&
      ((before.role === 'weekday') !== (draft.role === 'weekday') || /^[今昨][天日]$/u.test(before.surface));
    if (closes || touches) {
      result.splice(-1, 1, joined(before, draft, draft.end + (closes ? 1 : 0), text));
    } else if (before.role === 'day' && draft.role === 'weekday' && /^[，,]\s?$/u.test(between)) {
      result.push(ofDayBefore(draft));
    } else if (before.role === 'weekday' && /^[,，]\s?$/u.test(between) && draft.role === 'day') {
      result.splice(-1, 1, {
        ...joined(before, draft, draft.end, text),
        start: draft.start,
        surface: draft.surface,
      });
    } else {
      result.push(draft);
    }
  }
  return result;
};
