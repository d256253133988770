import { expect, test } from 'vitest';
import type { Step } from '#model/time.ts';
import { edtfWords } from './dates.ts';
import { en } from './en.ts';
import { wordStep } from './step-words.ts';
import { zhHans } from './zh-hans.ts';

const PUBLISHED = { from: 'publication', anchor: '2023-02-01' } as const;
const STEPS: readonly (readonly [Step, string, string])[] = [
  [
    { step: 'weekday', weekday: 2, ...PUBLISHED },
    '发表日（2023年2月1日周三）当天或之前最近的周二',
    'the latest Tuesday up to the day of publication (Wed, February 1, 2023)',
  ],
  [
    { step: 'weekday', weekday: 5, weeks: -1, ...PUBLISHED },
    '发表日（2023年2月1日周三）上一周的周五',
    'Friday of the week before the day of publication (Wed, February 1, 2023)',
  ],
  [
    { step: 'filled', part: 'year', filled: '2023', ...PUBLISHED },
    '年份依发表日（2023年2月1日周三）补为2023年',
    'year: 2023, from the day of publication (Wed, February 1, 2023)',
  ],
  [
    { step: 'offset', unit: 'year', amount: -1, ...PUBLISHED },
    '发表日（2023年2月1日周三）之前1年',
    '1 year before the day of publication (Wed, February 1, 2023)',
  ],
  [
    { step: 'offset', unit: 'day', amount: 0, from: 'mention', anchor: '2022-06' },
    '与前文提到的（2022年6月）同一天',
    'the same day as the date mentioned before (June 2022)',
  ],
  [{ step: 'checked', against: '周三', agrees: false }, '与“周三”不符', 'disagrees with “周三”'],
  [{ step: 'undated', reason: 'figurative' }, '修辞，不是日期', 'a figure of speech, no date'],
];

test.each(STEPS)('%o is explained in words', (step, chinese, english) => {
  expect(wordStep(zhHans.timeline.steps, step, (value) => edtfWords(zhHans, value))).toBe(chinese);
  expect(wordStep(en.timeline.steps, step, (value) => edtfWords(en, value))).toBe(english);
});
