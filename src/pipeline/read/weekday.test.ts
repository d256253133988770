import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from './date-forms.ts';
import { weekdayMessages } from './weekday.ts';

const NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const messagesOf = (written: string) => {
  const date = readDate(written);
  if (date === null) throw new Error('no date');
  const source = `[港口](https://example.org/1)\n------\n日期：${written}\n`;
  return weekdayMessages({ file: 'a.txt', source }, [{ basis: 'dateline', date }]);
};

describe('a weekday beside a date', () => {
  test.each([
    ['Thu, 02 Jul 2020 06:28:54 +0000', '2020-07-02', 4],
    ['Thursday, July 2, 2020', '2020-07-02', 4],
    ['Tues. July 7, 2020', '2020-07-07', 2],
    ['Wednesday, 1 July 2020', '2020-07-01', 3],
    ['Saturday, July 4, 2020', '2020-07-04', 6],
    ['星期三, 06/03/2019', '2019-03-06', 3],
    ['2020年7月5日（星期天）8:05', '2020-07-05', 7],
    ['2020-07-02 周四 06:28', '2020-07-02', 4],
    ['2020/7/2 (Thu)', '2020-07-02', 4],
  ])('is read in %s', (written, day, weekday) => {
    expect(readDate(written)).toMatchObject({ day, weekday, original: written });
    expect(messagesOf(written)).toEqual([]);
  });

  test('that is not the date’s gives a warning with its place', () => {
    expect(messagesOf('Fri, 02 Jul 2020 06:28:54 +0000')).toMatchObject([
      { rule: 'read/weekday-disagrees', severity: 'warning', file: 'a.txt', place: { line: 3, column: 4 } },
    ]);
    expect(messagesOf('Fri, 02 Jul 2020')[0]?.reason).not.toContain('outlets.yaml');
  });

  test('that fits the date with day and month changed over says where that is set', () => {
    const [message] = messagesOf('星期一, 06/03/2019');
    expect(message?.reason).toContain('read as 2019-03-06, which is a Wednesday, not the Monday');
    expect(message?.reason).toContain('outlets.yaml');
  });

  test('agrees with the calendar on every day, and with no other', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.nat({ max: 6 }), (date, shift) => {
        const day = date.toISOString().slice(0, 10);
        const name = NAMES[(date.getUTCDay() + shift) % 7] ?? '';
        expect(messagesOf(`${name}, ${day}`)).toHaveLength(shift === 0 ? 0 : 1);
      }),
    );
  });
});
