import { expect, test } from 'vitest';
import { NameScore } from './name-score.ts';

test('a name counts as found only with its exact span and type', () => {
  const score = new NameScore();
  score.add(
    [
      { start: 0, end: 2, type: 'place' },
      { start: 4, end: 6, type: 'person' },
    ],
    [
      { start: 0, end: 2, type: 'place' },
      { start: 4, end: 7, type: 'person' },
    ],
  );
  expect(score.f1()).toBe(50);
  expect(score.f1('place')).toBe(100);
  expect(score.f1('person')).toBe(0);
  expect(score.line()).toBe('F1 50.0 (P 50.0 R 50.0) · person 0.0 · place 100.0 · organization 0.0');
});
