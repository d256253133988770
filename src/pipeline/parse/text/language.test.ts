import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { SCRIPT_PAIRS } from './script-pairs.ts';

describe('languageOf', () => {
  test.each([
    ['港口重新开放，船员们说这是多年来第一次。', 'zh-Hans'],
    ['港口重新開放，船員們說這是多年來第一次。', 'zh-Hant'],
    ['The port of Rotterdam (鹿特丹) has opened again after two years of repairs and of waiting.', 'en'],
    ['港はまた開いたが、船はまだ来ていないと船員たちは言った。', 'und'],
    ['', 'und'],
    ['Порт снова открыт', 'und'],
  ])('takes %j for %s', (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });
});

test('every pair of the script table is two different characters, and no character is in both columns', () => {
  const characters = [...SCRIPT_PAIRS];
  const simplified = new Set(characters.filter((_character, index) => index % 2 === 0));
  const traditional = characters.filter((_character, index) => index % 2 === 1);
  expect(characters.length % 2).toBe(0);
  expect(traditional.filter((character) => simplified.has(character))).toEqual([]);
});
