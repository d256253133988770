import { undated, type Form } from '../draft.ts';
import { COUNT, DIGIT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';

const UNIT =
  '(?:[个個]半(?:小[时時]|月)|年半?|[个個]多?月|[周週](?![一二三四五六日末年岁歲])|[个個]?(?:星期(?![一二三四五六日天])|[礼禮]拜|小[时時])|天|分[钟鐘]|日(?=[内內游]|之内))';

/** How long something takes: 10小时, 两年, 近两周, 几年, 16 年来. It has no place in the calendar. */
export const duration: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '两兩百千半几幾数數多近以好',
  pattern: sticky(
    `(?:近|以往)?${GAP}(?:${COUNT}${GAP}年(?:零|又|外加)${GAP}(?=${COUNT}${GAP}[个個]月))?(?:${DIGIT}{1,3}(?:\\.${DIGIT})?|${COUNT}|半|好?[几幾数數]十?|多)${GAP}[多余餘几幾]?${GAP}${UNIT}[多]?(?:[以]?[来來]|[间間]|[以之]?[内內])?` +
      `(?![级級龄齡轻輕会會费費薪糕货貨代底初末纪紀报報生期])`,
  ),
  read: ({ text, start }) => (/[0-9０-９.第年]/u.test(text.charAt(start - 1)) ? null : undated('duration')),
};
