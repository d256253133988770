import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { COUNT, DIGIT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';
import { onLastDay, onLastDayOrToday } from './on-last-day.ts';
import { tellsHappening } from '../happening.ts';

const MINUTES: Readonly<Record<string, number>> = {
  半: 30,
  一刻: 15,
  三刻: 45,
  整: 0,
  正: 0,
  钟: 0,
  鐘: 0,
  '': 0,
};

/** Words that only a time of day has beside it. */
const FIRM = /^大?[约約]|[正整许許]$|左右$|半$/u;

/** A clock time: 8点, 10 点半, 18时30分, 18:30, 六时许. It needs a day or a part of a day before it. */
export const clock: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + '零〇两兩约約大',
  pattern: sticky(
    `(?:大?[约約]${GAP})?(?:(?<h>${DIGIT}{1,2})[:：](?<m>${DIGIT}{2})(?:[:：]${DIGIT}{2})?(?![:：]?${DIGIT})` +
      `|(?<hour>${DIGIT}{1,2}|[零〇]|${COUNT})${GAP}(?:点|點|时|時)(?!代|间|間|期|评|評|尚|装|裝|差)(?:${GAP}(?<minute>${DIGIT}{1,2}|[一二三四五]?十[一二三四五六七八九]?|[〇零][一二三四五六七八九])(?:${GAP}分|(?![0-9０-９年月日.%％个個]))|(?<word>半|一刻|三刻|整|正|[钟鐘]))?)` +
      `(?<about>${GAP}(?:许|許|左右|前[后後]|多(?!人|名|个|個)))?`,
  ),
  read: ({ group, text, start, end }) => {
    if (/[0-9０-９.:：]/u.test(text.charAt(start - 1))) return null;
    const hour = parseNumber(group('h') || group('hour'));
    const minute =
      group('m') || group('minute')
        ? parseNumber(group('m') || group('minute'))
        : (MINUTES[group('word')] ?? 0);
    if (hour === null || minute === null || hour > 24 || minute > 59) return null;
    const before = text.slice(Math.max(0, start - 2), start);
    const firm = FIRM.test(text.slice(start, end)) && /[在至到于於]\s?$/u.test(before);
    return {
      kind: 'time',
      role: 'clock',
      clock: { hour, minute },
      approximate: group('about') !== '' || /^大?[约約]/u.test(text.slice(start, start + 2)),
      firm,
      // 在8时正默哀 is told of the day at hand, 在8时正开门 may be of any.
      resolve: firm && tellsHappening(text.slice(end, end + 12)) ? onLastDayOrToday : onLastDay,
      dependent: true,
    };
  },
};
