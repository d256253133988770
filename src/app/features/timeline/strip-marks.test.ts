import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { nearestMark, spread, stripMarks } from './strip-marks.ts';
import { timeScale } from './time-scale.ts';
import { type EventRow, timelineRows } from './timeline-rows.ts';

const WIDTH = 20;

const rowsOf = (...dates: string[]): EventRow[] => {
  const { events } = testArticle();
  const [first] = events;
  return timelineRows(
    testArticle({
      events: dates.flatMap((date, index) => (first ? [{ ...first, id: `e${index}`, date }] : [])),
    }),
  ).flatMap((row) => (row.kind === 'event' ? [row] : []));
};
const marksOf = (...dates: string[]) => {
  const rows = rowsOf(...dates);
  return stripMarks(rows, timeScale(rows.map(({ extent }) => extent)), WIDTH);
};

describe('the marks of a strip', () => {
  test('are dots for days and hours, bands for what is told less precisely or lasts', () => {
    const marks = marksOf(
      '2022-06',
      '2023-01-30',
      '2023-01-30T09:00',
      '2023-01-31TEV',
      '2023-02-01/2023-02-03',
      '2023~',
    );
    expect(marks.map(({ rows: [{ event }], shape }) => [event.date, shape])).toEqual([
      ['2022-06', 'band'],
      ['2023~', 'band'],
      ['2023-01-30', 'dot'],
      ['2023-01-30T09:00', 'dot'],
      ['2023-01-31TEV', 'dot'],
      ['2023-02-01/2023-02-03', 'band'],
    ]);
  });

  test('are one for all events of one time', () => {
    const marks = marksOf('2023-01-30', '2023-01-31', '2023-01-30');
    expect(marks.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['e0', 'e2'], ['e1']]);
  });

  test('reach the end of the strip where a date has no end', () => {
    expect(marksOf('2017/..', '2020')[0]).toMatchObject({ shape: 'band', left: 0, right: 1 });
  });

  test('do not cover each other as long as there is room', () => {
    const marks = marksOf('2020', '2020-03', '2020-03-04', '2020-03-05', '2020-09-07');
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        if (a.lane !== b.lane) continue;
        const [one, other] = [spread(a, WIDTH), spread(b, WIDTH)];
        expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }
  });

  test('stay inside the strip', () => {
    for (const mark of marksOf('1911-10-10', '1949-10-01', '2023-01-31')) {
      const { from, to } = spread(mark, WIDTH);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(WIDTH);
    }
  });

  test('are found by the nearest time, and among those of one time by their height', () => {
    const marks = marksOf('2020', '2020-03-04', '2020-09-07');
    const [, day] = marks;
    const at = day === undefined ? { from: 0, to: 0 } : spread(day, WIDTH);
    expect(nearestMark(marks, WIDTH, at.from + 0.2, (day?.lane ?? 0) + 0.5)).toBe(1);
    expect(nearestMark(marks, WIDTH, at.from - 2, 0.5)).toBe(0);
    expect(nearestMark([], WIDTH, 1, 0)).toBe(-1);
  });
});
