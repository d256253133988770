import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uprightRuns } from './upright-runs.ts';

const shown = (text: string): string =>
  uprightRuns(text)
    .map(
      (run) =>
        ({
          text: run.text,
          square: `[${run.text}]`,
          stacked: `{${run.text}}`,
          latin: `<${run.text}>`,
          break: '·',
        })[run.kind],
    )
    .join('');

test.each([
  ['2月1日', '[2]月[1]日'],
  ['2023年12月', '{2023}年[12]月'],
  ['约300人', '约{300}人'],
  ['12345人', '12345人'],
  ['19.5%', '19.5%'],
  ['F-16和G7', 'F-16和G7'],
  ['22:07', '22:07'],
  ['3-5天', '3-5天'],
  ['iPhone 15和Windows 11 Pro', 'iPhone 15和Windows 11 Pro'],
])('%s stands as %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('quotation marks take their upright forms, apostrophes do not', () => {
  expect(shown('他说：“‘好’的”')).toBe('他说：『「好」的』');
  expect(shown('说it’s')).toBe('说it<’>s');
});

test('no text becomes longer or shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(uprightRuns(text).reduce((sum, run) => sum + run.text.length, 0)).toBe(text.length);
    }),
  );
});
