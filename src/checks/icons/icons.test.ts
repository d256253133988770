import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS } from './icons.ts';

test.each(ICONS)('$name is drawn, and as large as it says', ({ name, size }) => {
  const png = readFileSync(`public/icons/${name}.png`);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
