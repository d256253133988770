import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { testHighlight } from '#app/testing/test-highlight.ts';
import { laterOf, merged } from './merge.ts';

const before = testHighlight(testArticle(), [{ block: 'p1', start: 0, end: 3 }], { tags: ['x'] });
const now = '2024-05-02T08:00:00.000Z';
const doing = { now, reverts: false };
const reverting = { now, reverts: true };

describe('a change that meets what another tab has stored', () => {
  test('leaves what it is not about as the other tab wants it', () => {
    const stored = { ...before, color: 'red' as const, updatedAt: '2024-05-01T09:00:00.000Z' };
    expect(merged(stored, { before, after: { ...before, note: '核对' } }, doing)).toMatchObject({
      color: 'red',
      note: '核对',
      updatedAt: now,
      counter: 0,
    });
  });

  test('keeps both of two notes written at once', () => {
    const stored = { ...before, note: '甲' };
    expect(merged(stored, { before, after: { ...before, note: '乙' } }, doing)?.note).toBe('甲\n\n乙');
    expect(merged(stored, { before, after: { ...before, note: '甲乙' } }, doing)?.note).toBe('甲乙');
  });

  test('adds and takes off its own tags only', () => {
    const stored = { ...before, tags: ['x', 'theirs'] };
    expect(merged(stored, { before, after: { ...before, tags: ['mine'] } }, doing)?.tags).toEqual([
      'theirs',
      'mine',
    ]);
  });

  test('brings a record back that was erased meanwhile, unless it only takes something back', () => {
    const change = { before, after: { ...before, note: '核对' } };
    expect(merged(null, change, doing)?.note).toBe('核对');
    expect(merged(null, change, reverting)).toBeNull();
  });
});

describe('taking a step back', () => {
  test('leaves alone what someone has changed since', () => {
    const mine = { ...before, color: 'green' as const };
    const undo = { before: mine, after: before };
    expect(merged(mine, undo, reverting)?.color).toBe('yellow');
    const theirs = { ...mine, color: 'blue' as const };
    expect(merged(theirs, undo, reverting)).toBe(theirs);
  });

  test('does not erase a new highlight that has got a note since', () => {
    const noted = { ...before, note: '核对' };
    expect(merged(before, { before, after: null }, reverting)).toBeNull();
    expect(merged(noted, { before, after: null }, reverting)).toBe(noted);
  });
});

test('a record gets later with every change, whatever the clock says', () => {
  const clock = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 12 }), (clocks) => {
      let record = before;
      for (const [index, time] of clocks.entries()) {
        const after = { ...record, note: String(index) };
        const next = merged(record, { before: record, after }, { now: time, reverts: false }) ?? record;
        expect(laterOf(next, record)).toBe(next);
        expect(laterOf(record, next)).toBe(next);
        record = next;
      }
    }),
  );
});
