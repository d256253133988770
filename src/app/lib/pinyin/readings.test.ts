import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOf } from './readings.ts';

const read = (text: string, name = '', person = true): string => {
  const start = text.indexOf(name);
  const names = name === '' ? [] : [{ start, end: start + name.length, person }];
  return readingsOf(text, names, 'all')
    .map((reading) => reading ?? '-')
    .join(' ');
};

test('characters with several readings are read by their word', () => {
  expect(read('重庆银行行长重新行动')).toBe('chóng qìng yín háng háng zhǎng chóng xīn xíng dòng');
  expect(read('音乐使人快乐')).toBe('yīn yuè shǐ rén kuài lè');
});

test('the heads of offices are zhǎng, and what grows long is cháng', () => {
  expect(read('北约秘书长与防长')).toMatch(/shū zhǎng yǔ fáng zhǎng$/u);
  expect(read('漫长的时间')).toMatch(/^màn cháng/u);
});

test('traditional text is read like simplified text', () => {
  expect(read('銀行行長長大')).toBe('yín háng háng zhǎng zhǎng dà');
});

test('surnames have their own reading, foreign names have none', () => {
  expect(read('曾荫权曾经', '曾荫权')).toBe('zēng yìn quán céng jīng');
  expect(read('任正非说', '任正非')).toBe('rén zhèng fēi shuō');
  expect(read('哈里斯说', '哈里斯')).toMatch(/^hā lǐ sī/u);
  expect(read('曾荫权', '曾荫权', false)).toMatch(/^céng/u);
});

test('tones are those of the dictionary', () => {
  expect(read('一个不是')).toBe('yī gè bù shì');
});

test('digits, Latin letters and marks have no reading', () => {
  expect(read('2023年NATO。')).toBe('- - - - nián - - - - -');
});

test('only names are read when only names are asked for', () => {
  expect(readingsOf('访问北约', [{ start: 2, end: 4, person: false }], 'names')).toEqual([
    null,
    null,
    'běi',
    'yuē',
  ]);
});

test('every text has as many places for readings as code units', () => {
  const character = fc.constantFrom('北', '約', '𠮷', '😀', '\uD83C', 'é', 'e\u0301', '一', '长', ' ', '👨‍👩‍👧');
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      const readings = readingsOf(text, [], 'all');
      expect(readings).toHaveLength(text.length);
      const units = text.split('').filter((_, at) => readings[at] != null);
      expect(units.filter((unit) => !'北約一长𠮷'.includes(unit))).toEqual([]);
    }),
  );
});
