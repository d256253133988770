import { describe, expect, test } from 'vitest';
import { en } from '#app/lib/text/en.ts';
import { zhHans } from '#app/lib/text/zh-hans.ts';
import { extentInTime } from './event-extent.ts';
import { stripLegend } from './strip-labels.ts';
import { timeScale } from './time-scale.ts';

const labelsOf = (text: typeof zhHans, width: number, ...dates: string[]) => {
  const extents = dates.flatMap((date) => extentInTime(date) ?? []);
  return stripLegend(text, timeScale(extents), extents, width).labels;
};
const wordsOf = (text: typeof zhHans, ...dates: string[]) => {
  const labels = labelsOf(text, 20, ...dates);
  const on = (line: string) => labels.filter((label) => label.line === line).map(({ words }) => words);
  return { ticks: on('tick'), context: on('context') };
};

describe('the labels of a strip', () => {
  test('name days with their month and year, in the language of the interface', () => {
    const days = ['2023-01-30', '2023-01-31', '2023-02-01'];
    expect(wordsOf(zhHans, ...days)).toEqual({
      ticks: ['1月30日', '31日', '2月1日'],
      context: ['2023年'],
    });
    expect(wordsOf(en, ...days)).toEqual({ ticks: ['Jan 30', '31', 'Feb 1'], context: ['2023'] });
  });

  test('name hours with their day', () => {
    expect(wordsOf(en, '2023-01-30T09:00', '2023-01-30T15:00')).toEqual({
      ticks: ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'],
      context: ['Jan 30, 2023'],
    });
  });

  test('name midnight as the day that begins, and its day no more than once', () => {
    expect(wordsOf(en, '2023-01-30TEV', '2023-01-31', '2023-02-01T12:00')).toEqual({
      ticks: ['Jan 31', '12:00', 'Feb 1'],
      context: ['2023'],
    });
  });

  test('name years alone, those before our era too', () => {
    expect(wordsOf(en, '1911', '1949', '1989').ticks).toContain('1950');
    expect(wordsOf(en, '-0500', '0500').ticks[0]).toMatch(/BC$/u);
  });

  test('do not run into each other, and stay within the strip', () => {
    const dates = [
      '1644',
      '1911-10-10',
      '1949-10-01',
      '2008',
      '2022-06',
      '2023-01-30',
      '2023-01-31',
      '2023-02-01',
    ];
    for (const width of [12, 16, 22, 40]) {
      const labels = labelsOf(zhHans, width, ...dates);
      for (const line of ['tick', 'context']) {
        const own = labels.filter((label) => label.line === line);
        for (const [index, label] of own.slice(1).entries())
          expect(label.left - (own[index]?.left ?? 0)).toBeGreaterThan((own[index]?.words.length ?? 0) * 0.4);
      }
      expect(labels.every(({ left }) => left >= 0 && left < width)).toBe(true);
    }
  });
});
