import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Time } from '#model/time.ts';
import { inArticle } from './times-in.test-support.ts';
import { FORMS } from './forms/forms.ts';
import { mayBegin } from './gate.ts';
import { scan } from './scan.ts';

/** As long as the longest expression that anybody writes, with every part of it and gaps between. */
const LONGEST = 80;

const FRAGMENTS = [
  ...'0129年月日号点时分周星期一二三十上下本去今明昨天前后同当次初底末至到-—/.:：（）()，。、的 　《》“”第每近过未来',
  '世纪',
  '年代',
  '季度',
  '小时',
  '春节',
  '农历',
  '民国',
  '晚上',
  '以来',
  '将于',
  '😀',
  '\u200b',
  '电',
  'x',
];

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join('')),
);

test('whatever the text, times lie in it, in order, without overlaps', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), fc.boolean(), (texts, dated) => {
      const times = inArticle(texts, dated ? '2023-02-01' : null);
      expect(times.map(({ id }) => id)).toEqual(times.map((_, index) => `t${index + 1}`));
      for (const [index, { block, start, end, value, explanation }] of times.entries()) {
        const length = texts[Number(block.slice(1)) - 1]?.length ?? -1;
        const before = times[index - 1];
        const reached = before?.block === block ? before.end : 0;
        expect(reached <= start && start < end && end <= length).toBe(true);
        expect(explanation.length).toBeGreaterThan(0);
        expect(value ?? '0000').toMatch(/^-?\d{2}[\dX]{2}/u);
      }
    }),
    { numRuns: 500 },
  );
});

test('the same text gives the same times', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(inArticle([text])).toEqual(inArticle([text]));
    }),
  );
});

test('a repeated expression is found as often as it stands there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('3月5日，', '去年，', '周二，', '上世纪80年代，'),
      fc.nat(200),
      (words, count) => {
        expect(scan(words.repeat(count))).toHaveLength(count);
      },
    ),
  );
});

/** As sources of regular expressions have them, without what stands in a class or behind a backslash. */
const withoutClasses = (source: string): string => source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');

test('no pattern of a form can match without end, so none looks farther than a few dozen characters', () => {
  expect.hasAssertions();
  for (const { pattern } of FORMS) expect(withoutClasses(pattern.source)).not.toMatch(/[*+]|\{\d+,\}/u);
});

const longestOf = (times: readonly Time[]): number =>
  times.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);

/** Long enough that twice the steps a character for twice the text would take minutes. */
const LONG = 30_000;

test.each([
  '0',
  '1',
  '一',
  '十',
  '一九',
  '二十',
  '1月',
  '1-',
  '1月1日至',
  '1 ',
  '第',
  '每',
  '前',
  '近',
  '《',
  '（',
  '“',
  '公元前',
  '公元前1',
  '年',
  '周一至',
  '今天',
  '昨晚',
  '当天',
  '同日',
  '腊月',
  '去年',
  '春节',
  '六四之后',
  '如果',
  '80年代',
  '2020-',
  '1:',
  '　',
  '今',
])('%s again and again is read in one pass', (piece) => {
  const times = inArticle([piece.repeat(LONG / piece.length)]);
  expect(longestOf(times)).toBeLessThanOrEqual(LONGEST);
});

test('so is any mixture', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 2, maxLength: 6 }), (pieces) => {
      const piece = pieces.join('');
      const times = inArticle([piece.repeat(Math.ceil(5000 / piece.length))]);
      expect(longestOf(times)).toBeLessThanOrEqual(LONGEST);
    }),
    { numRuns: 40 },
  );
});

/** Where a form reads something but the gate says that none can begin. */
const keptBack = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    // Within a run of figures nothing begins.
    if (/\d/u.test(text.charAt(at - 1)) || mayBegin(text, at, at)) continue;
    for (const { starts, pattern, read } of FORMS) {
      pattern.lastIndex = at;
      const match = starts.includes(text.charAt(at)) ? pattern.exec(text) : null;
      if (match === null) continue;
      const group = (name: string): string => match.groups?.[name] ?? '';
      if (read({ text, start: at, end: at + match[0].length, group }) !== null) found.push(match[0]);
    }
  }
  return found;
};

test('the look at the second character keeps back nothing that a form would read', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(keptBack(text)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
