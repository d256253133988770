import { isDay } from '../calendar/days.ts';
import { dayEdtf, interval } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { missingMonth } from './missing-month.ts';
import { GAP, sticky, TO } from './pattern.ts';

const DAY_IN_DIGITS = '(?:[3３][01０１]|[12１２][0-9０-９]|[1-9１-９])';
/** In Chinese numerals only where one digit stands beside 十; the others mostly count days (三日, 十日). */
const DAY_IN_HAN = '(?:二?十[一二三四五六七八九]|三十一)';
/** What makes “5日” a number of days and not the fifth. */
const COUNTED_BEFORE =
  /(?:为期|為期|历时|歷時|连续|連續|长达|長達|[第近逾约約超过過每前后後数數十百千等满滿整短共达達余餘])\s?$/u;
const COUNTED_AFTER =
  /^(?:[内內游遊均线線间間期元圆圓]|[之以][内內后後前]|[后後](?![，,])|[来來]|移动|移動)/u;

/** A day without its month, in digits: 11日, 13日晚间, 11日至17日, 5-7日. */
export const bareDay: Form = {
  starts: '123456789１２３４５６７８９二十三',
  pattern: sticky(
    `(?:(?<fromDay>${DAY_IN_DIGITS})${GAP}${TO}${GAP})?(?:(?<day>${DAY_IN_DIGITS})${GAP}(?:日(?!本|元|圆|圓)|[号號](?=[，（早晚上下凌]|那天|[这這]天|[当當][天晚]))|(?<han>${DAY_IN_HAN})日)`,
  ),
  read: ({ group, text, start, end }) => {
    const day = parseNumber(group('day') || group('han'));
    const fromDay = group('fromDay') === '' ? null : parseNumber(group('fromDay'));
    if (
      day === null ||
      (fromDay === null &&
        !/[至到—–-]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        COUNTED_AFTER.test(text.slice(end, end + 2)))
    )
      return null;
    if (COUNTED_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return null;
    return {
      kind: fromDay === null ? 'date' : 'range',
      role: fromDay === null ? 'day' : 'period',
      dependent: group('han') !== '',
      resolve: (context) => {
        if (group('han') !== '' && context.nearby?.month == null) return null;
        const found = missingMonth(context, day);
        if (found === null) return null;
        const last = { ...found.month, day };
        if (!isDay(last)) return null;
        const value =
          fromDay === null ? dayEdtf(last) : interval(dayEdtf({ ...last, day: fromDay }), dayEdtf(last));
        return { value, ...last, steps: found.steps };
      },
    };
  },
};
