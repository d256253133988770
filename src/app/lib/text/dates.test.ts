import { describe, expect, test } from 'vitest';
import { edtfWords, publishedWords } from './dates.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

describe('a date is worded as precisely as it is known', () => {
  test.each([
    ['2023-01-31', '2023年1月31日周二', 'Tue, January 31, 2023'],
    ['2023-01-30TEV', '2023年1月30日周一 晚间', 'Mon, January 30, 2023, evening'],
    ['2023-01-30T18:05', '2023年1月30日周一 18:05', 'Mon, January 30, 2023, 18:05'],
    ['2022-06', '2022年6月', 'June 2022'],
    ['2017', '2017年', '2017'],
    ['-0220', '公元前221年', '221 BC'],
    ['198X', '1980 年代', '1980s'],
    ['19XX', '20 世纪', '20th century'],
    ['20XX', '21 世纪', '21st century'],
    ['2019-34', '2019年第 2 季度', 'Q2 2019'],
    ['2019-41', '2019年下半年', 'second half of 2019'],
    ['2021-23', '2021年秋季', 'autumn 2021'],
    ['1950~', '约1950年', 'around 1950'],
    ['2023-01-29/2023-02-01', '2023年1月29日至2023年2月1日', 'January 29, 2023 to February 1, 2023'],
    ['2017/..', '2017年起', 'since 2017'],
    ['../2017', '至2017年', 'until 2017'],
  ])('%s', (value, chinese, english) => {
    expect(edtfWords(zhHans, value)).toBe(chinese);
    expect(edtfWords(en, value)).toBe(english);
  });

  test('a value that is no EDTF is shown as it stands', () => {
    expect(edtfWords(en, 'once')).toBe('once');
  });
});

test('the day of publication is told on the outlet’s clock, with the time only when it is known', () => {
  const published = { instant: null, timeZone: 'Europe/Paris', basis: 'dateline', original: 'x' } as const;
  expect(publishedWords(zhHans, { ...published, local: '2024-05-02T22:07' })).toBe('2024年5月2日周四 22:07');
  expect(publishedWords(zhHans, { ...published, local: '2024-05-02' })).toBe('2024年5月2日周四');
});
