import { describe, expect, test } from 'vitest';
import css from './tokens.css?raw';

const THEMES = ['paper', 'silk', 'ink', 'black'] as const;
type Theme = (typeof THEMES)[number];

const ownColors = (theme: Theme): string =>
  new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';

const color = (theme: Theme, name: string): string => {
  const own = new RegExp(`--color-${name}: (#[0-9a-f]{6});`, 'u').exec(ownColors(theme))?.[1];
  const pair = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u').exec(css);
  const found = { paper: pair?.[1], ink: pair?.[2], silk: own, black: own }[theme];
  if (found === undefined) throw new Error(`tokens.css has no --color-${name} for ${theme}`);
  return found;
};

/** Relative luminance and contrast ratio as in WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const HIGHLIGHTS = ['yellow', 'green', 'blue', 'red', 'purple'];
const KINDS = ['person', 'place', 'organization'];
const pairs = (texts: readonly string[], grounds: readonly string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

const TEXT = [
  ...pairs(['ink', 'muted', 'seal', ...KINDS], ['paper', 'raised', 'lit', 'selection', ...HIGHLIGHTS]),
  ...pairs(['on-seal'], ['seal']),
  ...pairs(['paper'], KINDS),
];
const SHAPES = pairs(['edge', ...HIGHLIGHTS.map((name) => `${name}-edge`)], ['paper', 'raised']);

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(TEXT)('%s can be read on %s (4.5:1)', (text, ground) => {
    expect(contrast(color(theme, text), color(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('%s can be told from %s (3:1)', (shape, ground) => {
    expect(contrast(color(theme, shape), color(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test('every colour of the others is there too', () => {
    const all = [...css.matchAll(/--color-([\w-]+): light-dark/gu)].map(([, name = '']) => name);
    expect(all.length).toBeGreaterThan(20);
    for (const name of all) expect(color(theme, name)).toMatch(/^#/u);
  });
});

test('black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
