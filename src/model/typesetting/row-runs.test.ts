import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowRuns } from './row-runs.ts';

const shown = (text: string): string =>
  rowRuns(text)
    .map(({ kind, text: run }) => (kind === 'break' ? '·' : kind === 'latin' ? `<${run}>` : run))
    .join('');

test.each([
  ['Stoltenberg', 'Stol·ten·berg'],
  ['Jens Stoltenberg（北约）', 'Jens Stol·ten·berg（北约）'],
  ['记者Washington报道', '记者Washing·ton报道'],
  ['Brandenburg', 'Bran·den·burg'],
  ['Thorhildur', 'Thor·hil·dur'],
  ['Rheinmetall', 'Rhein·me·tall'],
  ['Saint-Pétersbourg', 'Saint-Péters·bourg'],
])('%s may break between syllables', (word, expected) => {
  expect(shown(word)).toBe(expected);
});

test.each(['NATO', 'HIMARS', 'Ukraine', 'F-16', '19.5', '北约秘书长', 'DeutscheBank', ''])(
  '%s stays whole: too short, an abbreviation, or no word',
  (word) => {
    expect(shown(word)).toBe(word);
  },
);

test('an apostrophe is told from a closing quotation mark', () => {
  expect(shown('“it’s”，‘好’')).toBe('“it<’>s”，‘好’');
});

test('the runs of a text are that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        rowRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
