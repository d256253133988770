import { describe, expect, test } from 'vitest';
import { inArticle, timesIn, valuesIn } from './times-in.test-support.ts';

describe('how a value was worked out', () => {
  const published = { from: 'publication', anchor: '2023-02-01' };

  test('a bare weekday counts from publication', () => {
    expect(timesIn('总统周二抵达。')[0]).toMatchObject({
      id: 't1',
      basis: 'relative',
      explanation: [{ step: 'weekday', weekday: 2, ...published }],
    });
  });

  test('a missing year is filled from publication', () => {
    expect(timesIn('2月1日，总统抵达。')[0]?.explanation).toEqual([
      { step: 'filled', part: 'year', filled: '2023', ...published },
    ]);
  });

  test('a weekday beside a date is checked against it', () => {
    expect(timesIn('总统周三（2月1日）抵达。')[0]?.explanation).toEqual([
      { step: 'filled', part: 'year', filled: '2023', ...published },
      { step: 'checked', against: '周三', agrees: true },
    ]);
    expect(timesIn('总统周四（2月1日）抵达。')[0]?.explanation.at(-1)).toMatchObject({ agrees: false });
  });

  test('a weekday decides between two orders of day and month', () => {
    expect(valuesIn('星期一, 06/03/2019')).toEqual([['06/03/2019', '2019-06-03']]);
    expect(valuesIn('星期三, 06/03/2019')).toEqual([['06/03/2019', '2019-03-06']]);
  });

  test('what follows from a date before it is inherited', () => {
    expect(timesIn('1月20日，大桥通车。次日，隧道关闭。')[1]).toMatchObject({
      basis: 'inherited',
      explanation: [{ step: 'offset', unit: 'day', amount: 1, from: 'mention', anchor: '2023-01-20' }],
    });
  });

  test('a complete date is stated', () => {
    expect(timesIn('2021年3月4日，大桥通车。')[0]).toMatchObject({
      basis: 'stated',
      explanation: [{ step: 'stated' }],
    });
  });
});

test('in a wire, today is the day of its dateline', () => {
  const times = inArticle(['（某通讯社渥太华30日电）总理今天宣布辞职。']);
  expect(times.map((time) => time.value)).toEqual(['2023-01-30', '2023-01-30']);
  expect(times[1]?.explanation).toMatchObject([{ from: 'dateline', anchor: '2023-01-30' }]);
});

test('the dates of a chronicle stand under its years', () => {
  const times = inArticle(['1998年', '3月10日，大桥通车。', '1999年', '4月2日，隧道关闭。']);
  expect(times.map((time) => time.value)).toEqual(['1998', '1998-03-10', '1999', '1999-04-02']);
});

test('without a day of publication, only what the text states has a value', () => {
  const times = inArticle(['周二，总统抵达。', '2021年3月，大桥通车。'], null);
  expect(times.map(({ kind, value }) => [kind, value])).toEqual([
    ['open', null],
    ['date', '2021-03'],
  ]);
});
