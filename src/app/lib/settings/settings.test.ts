import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

test('nothing stored gives the defaults', () => {
  expect(parseSettings(null)).toMatchObject({ theme: 'system', size: 18, tags: true, language: null });
});

test('a damaged entry gives the defaults', () => {
  expect(parseSettings('{"theme":')).toEqual(parseSettings(null));
  expect(parseSettings('7')).toEqual(parseSettings(null));
});

test('one unknown value does not throw the others away', () => {
  expect(parseSettings('{"theme":"neon","size":22,"future":1}')).toMatchObject({ theme: 'system', size: 22 });
});
