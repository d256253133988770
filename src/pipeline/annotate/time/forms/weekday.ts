import { addDays, weekdayOf } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import { undated, type Form } from '../draft.ts';
import { sticky } from './pattern.ts';

const WEEKDAYS = '一二三四五六日天';
const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 這: 0, 下: 1, 下下: 2 };

/** 周 as a surname: a second character that begins a given name, or one character and a title. */
const GIVEN_NAME =
  /^(?:[鸣鳴伟偉斌涛濤鹏鵬磊娟婷琳敏洁潔妍岚嵐]|[^，。、也则則就还還在于於又都曾再即他她它我并並却卻仍亦才将將会會已所以可便乃只未不](?:先生|女士|教授|[导導]演|律[师師]|博士))/u;
const NEWSPAPER = /^(?:泰晤士|[邮郵][报報]|[电電][讯訊]|[独獨]立|[报報])/u;

/** A day of the week: 周二, 星期日, 上周五, 本週四, 下星期一. Bare ones are the last such day, or the next when the words point ahead. */
export const weekday: Form = {
  starts: '上本这這下周週星礼禮',
  pattern: sticky(
    `(?<weeks>上上|下下|[上本这這下])?(?:[个個](?=[星礼禮]))?(?<name>[周週]|星期|[礼禮]拜)(?<day>[一二三四五六日天])(?![年岁歲])`,
  ),
  read: ({ group, text, start, end }) => {
    const bareZhou = group('weeks') === '' && group('name').length === 1;
    if (group('name').length === 1 && group('day') === '天') return null;
    // 两周一次: a number of weeks.
    if (
      group('weeks') === '' &&
      /[0-9０-９一二两兩三四五六七八九十几幾数數每半]/u.test(text.charAt(start - 1))
    ) {
      if (!/[周週期拜][一二三四五六]$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
    }
    // 那个星期五, 某个周日: not the last one, and nobody says which.
    const some = /[那某一几幾][个個]?$|[每][个個]$/u.test(text.slice(Math.max(0, start - 2), start));
    const after = text.slice(end, end + 4);
    if (NEWSPAPER.test(after) || (bareZhou && GIVEN_NAME.test(after))) return null;
    if (group('weeks') === '' && /[逢每]/u.test(text.charAt(start - 1))) return undated('set');
    const number = Math.min(WEEKDAYS.indexOf(group('day')) + 1, 7);
    const weeks = WEEKS[group('weeks')];
    return {
      kind: 'date',
      role: 'weekday',
      weekday: number,
      resolve: ({ now, ahead }) => {
        if (now === null || some) return null;
        const today = weekdayOf(now.day);
        const back = (today - number + 7) % 7;
        const shift = weeks !== undefined ? number - today + 7 * weeks : ahead && back > 1 ? 7 - back : -back;
        const day = addDays(now.day, shift);
        const anchor = { from: now.from, anchor: dayEdtf(now.day) };
        const step = {
          step: 'weekday' as const,
          weekday: number,
          ...(weeks === undefined ? {} : { weeks }),
          ...anchor,
        };
        // Tomorrow's news says 下周二 of the next one; but not every paper does.
        const yesterday = weeks === undefined && ahead && back === 1;
        const alternative = yesterday
          ? { value: dayEdtf(addDays(day, 7)), steps: [{ ...step, weeks: 1 }] }
          : null;
        return { value: dayEdtf(day), ...day, steps: [step], alternative };
      },
    };
  },
};
