import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inArticle } from './times-in.test-support.ts';
import { scan } from './scan.ts';

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
