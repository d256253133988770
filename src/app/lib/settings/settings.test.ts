import { expect, test } from 'vitest';
import { chosenKeys } from './chosen-keys.ts';
import { parseSettings } from './settings.ts';

test('nothing stored gives the defaults', () => {
  expect(parseSettings(null)).toMatchObject({ theme: 'system', size: 18, tags: true, language: null });
});

test('a damaged entry gives the defaults', () => {
  expect(parseSettings('{"theme":')).toEqual(parseSettings(null));
  expect(parseSettings('7')).toEqual(parseSettings(null));
});

test('a choice of an older version stays, and what it did not know has its default', () => {
  expect(parseSettings('{"theme":"silk","face":"sans","paragraphs":"indented"}')).toMatchObject({
    theme: 'silk',
    face: 'sans',
    paragraphs: 'indented',
    writing: 'horizontal',
    leading: 'normal',
  });
});

test('one unknown value does not throw the others away', () => {
  expect(parseSettings('{"theme":"neon","size":22,"future":1}')).toMatchObject({ theme: 'system', size: 22 });
});

test('keys that were chosen stay, also those of commands this version does not know; a damaged one has its own again', () => {
  const keys = { next: ['s'], undo: [], 'of-tomorrow': ['g x'] };
  const stored = JSON.stringify({ keys: { ...keys, find: 'f', help: [7] } });
  expect(chosenKeys(parseSettings(stored).keys)).toEqual(keys);
  expect(parseSettings('{"keys":7}').keys).toEqual({});
});
