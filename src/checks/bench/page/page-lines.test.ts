import { expect, test } from 'vitest';
import { delayFigure, figureLine, isMet, sizeFigure } from './page-lines.ts';

test('a line says the figure, its aim, and whether it was missed', () => {
  expect(figureLine(sizeFigure(117.76, 120))).toMatch(
    /^first-load JavaScript +117\.8 KB gzip {2}\(at most 120\)$/u,
  );
  expect(figureLine(delayFigure('open a name', 104))).toMatch(
    /^open a name +104 ms {2}\(at most 100\) {2}MISSED$/u,
  );
});

test('what was not measured meets no aim', () => {
  expect(isMet(delayFigure('open a name', Number.NaN))).toBe(false);
});
