import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from './date-forms.ts';

describe('readDate', () => {
  test.each([
    ['01/02/2023 - 22:07', '2023-02-01', '22:07:00', null],
    ['2020-10-11T13:56:31.316Z', '2020-10-11', '13:56:31', 0],
    ['2014-02-18T09:13:20+01:00', '2014-02-18', '09:13:20', 60],
    ['2020-09-17 10:21:39', '2020-09-17', '10:21:39', null],
    ['2020/9/7', '2020-09-07', null, null],
    ['Sun, 11 Oct 2020 05:05:59 GMT', '2020-10-11', '05:05:59', 0],
    ['Thu, 02 Jul 2020 06:28:54 -0330', '2020-07-02', '06:28:54', -210],
    ['Oct 12th 2019', '2019-10-12', null, null],
    ['January 3, 2020', '2020-01-03', null, null],
    ['2020年10月1日 星期四 8:05', '2020-10-01', '08:05:00', null],
  ])('reads %j', (text, day, clock, offset) => {
    expect(readDate(text)).toMatchObject({ day, clock, offset, original: text });
  });

  test('keeps the label out of the words it was read from', () => {
    expect(readDate('日期：2020年10月1日')?.original).toBe('2020年10月1日');
  });

  test.each(['日期：', '时间：', '發布時間: ', '发布时间：', '发表于 ', '更新时间：', 'Date: '])(
    'takes %s for a label',
    (label) => {
      expect(readDate(`${label}Thu, 02 Jul 2020 06:28:54 +0000`)?.day).toBe('2020-07-02');
    },
  );

  test.each([
    '2023-02-30',
    '31/04/2023 - 10:00',
    '2023-13-01',
    '1月31日',
    '',
    '2023',
    '2023-02-01，港口重开',
    '12 Xyz 2020',
  ])('answers null for %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('takes the day before the month in a dateline with strokes', () => {
    expect(readDate('05/03/2021')?.day).toBe('2021-03-05');
  });

  test('takes the month first where the outlet writes so, and where it can be nothing else', () => {
    expect(readDate('05/03/2021', 'month-first')?.day).toBe('2021-05-03');
    expect(readDate('03/25/2021')?.day).toBe('2021-03-25');
    expect(readDate('25/03/2021', 'month-first')?.day).toBe('2021-03-25');
  });

  test('reads back every day it can be given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year = '', month = '', dayOfMonth = ''] = day.split('-');
          expect(readDate(`${dayOfMonth}/${month}/${year}`)?.day).toBe(day);
          expect(readDate(`${year}年${String(Number(month))}月${String(Number(dayOfMonth))}日`)?.day).toBe(
            day,
          );
        },
      ),
    );
  });
});
