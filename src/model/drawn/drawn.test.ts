import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from './compose.ts';
import { asWritten, canonicalOffset, canonicalSpan, drawnFrom, drawnSpan, type Drawn } from './drawn.ts';

/** 我用网络打印机: 网络 and 打印机 are drawn with another length. */
const drawn = drawnFrom([
  [2, '我用'],
  [2, '網際網路'],
  [3, '印表機'],
  [2, 'X'],
  [1, '了'],
]);

test('words drawn with another length are the only ones whose offsets shift', () => {
  expect(drawn.text).toBe('我用網際網路印表機X了');
  expect(drawnSpan(drawn.shifts, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  expect(drawnSpan(drawn.shifts, { start: 2, end: 4 })).toEqual({ start: 2, end: 6 });
  expect(drawnSpan(drawn.shifts, { start: 5, end: 6 })).toEqual({ start: 7, end: 8 });
  expect(drawnSpan(drawn.shifts, { start: 9, end: 10 })).toEqual({ start: 10, end: 11 });
});

test('a part of such a word is the whole word, in both directions', () => {
  expect(drawnSpan(drawn.shifts, { start: 3, end: 4 })).toEqual({ start: 2, end: 6 });
  expect(canonicalSpan(drawn.shifts, { start: 3, end: 5 })).toEqual({ start: 2, end: 4 });
});

const piecesOf = (text: string, lengths: readonly number[], words: readonly string[]): [number, string][] => {
  const pieces: [number, string][] = [];
  let left = text.length;
  for (let index = 0; left > 0; index++) {
    const length = Math.min(left, lengths[index % lengths.length] ?? 1);
    pieces.push([length, words[index % words.length] ?? '']);
    left -= length;
  }
  return pieces;
};

const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
const words = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const anyDrawn = (text: string): fc.Arbitrary<Drawn> =>
  fc.tuple(lengths, words).map(([some, others]) => drawnFrom(piecesOf(text, some, others)));

const drawnTwice = fc
  .string({ minLength: 1, maxLength: 30 })
  .chain((text) => fc.tuple(fc.constant(text), anyDrawn(text)))
  .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), anyDrawn(first.text)));

const spanIn = (length: number, a: number, b: number) => {
  const start = Math.min(a, b) % length;
  return { start, end: Math.max(start + 1, Math.max(a, b) % (length + 1)) };
};

describe('for any text drawn any way', () => {
  const property = (
    check: (
      text: string,
      drawn: Drawn,
      span: { start: number; end: number },
      first: Drawn,
      second: Drawn,
    ) => void,
  ) =>
    fc.assert(
      fc.property(drawnTwice, fc.nat(), fc.nat(), (sample, a, b) => {
        const [text, first, second] = sample;
        const both = compose(first, second);
        check(text, both, spanIn(text.length, a, b), first, second);
        check(text, first, spanIn(text.length, a, b), first, asWritten(first.text));
      }),
    );

  test('there and back again a span covers at least what it did, and a second time nothing more', () => {
    property((_, { shifts }, span) => {
      const back = canonicalSpan(shifts, drawnSpan(shifts, span));
      expect(back.start).toBeLessThanOrEqual(span.start);
      expect(back.end).toBeGreaterThanOrEqual(span.end);
      expect(canonicalSpan(shifts, drawnSpan(shifts, back))).toEqual(back);
    });
  });

  test('the whole text is the whole text', () => {
    property((text, { text: shown, shifts }) => {
      expect(drawnSpan(shifts, { start: 0, end: text.length })).toEqual({ start: 0, end: shown.length });
    });
  });

  test('later places are never drawn earlier', () => {
    property((_, { text: shown, shifts }) => {
      const places = Array.from({ length: shown.length + 1 }, (__, at) =>
        canonicalOffset(shifts, at, 'start'),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('drawing what was drawn leads to the same places as one after the other', () => {
    property((_, both, span, first, second) => {
      const step = drawnSpan(second.shifts, drawnSpan(first.shifts, span));
      const leap = drawnSpan(both.shifts, span);
      expect(leap.start).toBeLessThanOrEqual(step.start);
      expect(leap.end).toBeGreaterThanOrEqual(step.end);
      expect(both.text).toBe(second.text);
    });
  });
});
