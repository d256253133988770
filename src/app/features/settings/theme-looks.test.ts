import { expect, test } from 'vitest';
import { THEME_LOOKS } from '#app/lib/settings/theme-looks.ts';
import css from '#app/styles/tokens.css?raw';

const pair = (name: string): RegExpExecArray | null =>
  new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(css);

const own = (theme: string, name: string): string | undefined =>
  new RegExp(`\\[data-theme='${theme}'\\] \\{[^}]*--color-${name}: (#\\w+);`, 'u').exec(css)?.[1];

test('browser bars and samples have the colours of the pages they stand for', () => {
  expect(THEME_LOOKS).toEqual({
    paper: { ground: pair('paper')?.[1], text: pair('ink')?.[1] },
    silk: { ground: own('silk', 'paper'), text: own('silk', 'ink') },
    ink: { ground: pair('paper')?.[2], text: pair('ink')?.[2] },
    black: { ground: own('black', 'paper'), text: own('black', 'ink') },
  });
});
