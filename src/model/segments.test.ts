import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from './segments.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });

describe('segments', () => {
  test('a text without marks is one segment, an empty text none', () => {
    expect(segments(5, [])).toEqual([{ start: 0, end: 5, marks: [] }]);
    expect(segments(0, [])).toEqual([]);
  });

  test('marks that cross are cut where either begins or ends', () => {
    const a = mark('a', 1, 4);
    const b = mark('b', 3, 6);
    expect(segments(7, [b, a])).toEqual([
      { start: 0, end: 1, marks: [] },
      { start: 1, end: 3, marks: [a] },
      { start: 3, end: 4, marks: [a, b] },
      { start: 4, end: 6, marks: [b] },
      { start: 6, end: 7, marks: [] },
    ]);
  });

  test('of two marks that begin together the longer one is outside', () => {
    const names = segments(4, [mark('short', 0, 2), mark('long', 0, 4)]).map(({ marks }) =>
      marks.map(({ name }) => name),
    );
    expect(names).toEqual([['long', 'short'], ['long']]);
  });

  test('marks that reach beyond the text are clipped, and those outside it or empty are dropped', () => {
    expect(segments(3, [mark('wide', -2, 9), mark('out', 3, 5), mark('none', 1, 1)])).toEqual([
      { start: 0, end: 3, marks: [mark('wide', -2, 9)] },
    ]);
  });

  const anyMarks = fc.array(
    fc
      .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
      .map(([start, end]) => ({ start, end })),
    { maxLength: 30 },
  );

  test('they tile the text, and at every place hold exactly the marks that lie over it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), anyMarks, (length, marks) => {
        const result = segments(length, marks);
        expect(result.at(0)?.start ?? 0).toBe(0);
        expect(result.at(-1)?.end ?? 0).toBe(length);
        for (const [index, segment] of result.entries()) {
          expect(segment.start).toBeLessThan(segment.end);
          expect(segment.start).toBe(index === 0 ? 0 : result[index - 1]?.end);
          for (let at = segment.start; at < segment.end; at++) {
            const over = marks.filter(({ start, end }) => start <= at && at < end);
            expect(new Set(segment.marks)).toEqual(new Set(over));
          }
        }
      }),
    );
  });
});
