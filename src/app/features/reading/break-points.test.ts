import { expect, test } from 'vitest';
import { breakPoints } from './break-points.ts';

const broken = (text: string): string => {
  const points = breakPoints(text);
  return [0, ...points].map((start, index) => text.slice(start, points[index])).join('·');
};

test.each([
  ['Stoltenberg', 'Stol·ten·berg'],
  ['Jens Stoltenberg（北约）', 'Jens Stol·ten·berg（北约）'],
  ['记者Washington报道', '记者Washing·ton报道'],
  ['Brandenburg', 'Bran·den·burg'],
  ['Thorhildur', 'Thor·hil·dur'],
  ['Rheinmetall', 'Rhein·me·tall'],
  ['Saint-Pétersbourg', 'Saint-Péters·bourg'],
])('%s is broken between syllables', (word, expected) => {
  expect(broken(word)).toBe(expected);
});

test.each(['NATO', 'HIMARS', 'Ukraine', 'F-16', '19.5', '北约秘书长', 'DeutscheBank', ''])(
  '%s stays whole: too short, an abbreviation, or no word',
  (word) => {
    expect(breakPoints(word)).toEqual([]);
  },
);
