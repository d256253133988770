import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from './convert.ts';
import { Dictionary } from './dictionary.ts';
import { drawnSpan } from './drawn.ts';

const conversion = {
  segmentation: new Dictionary(['头发 頭髮|发展 發展|打印机 打印機']),
  stages: [
    new Dictionary(['头发 頭髮|打印机 打印機', '头 頭|发 發|机 機|网 網|络 絡|余 餘|𫍯 譓']),
    new Dictionary(['打印機 印表機|網絡 網際網路|絡打 XYZ']),
  ],
};
const NOTHING = { edges: [], kept: [] };
const drawn = (text: string): string => convert(text, conversion, NOTHING).text;

test('the longest word decides, then its characters', () => {
  expect(drawn('头发出发')).toBe('頭髮出發');
});

test('each stage writes what the one before it wrote, but no word reaches out of its segment', () => {
  expect(drawn('打印机')).toBe('印表機');
  expect(drawn('络打印机')).toBe('絡印表機');
});

test('what is drawn with another length is mapped, also beyond the basic plane', () => {
  const { text, shifts } = convert('用网络𫍯发', conversion, NOTHING);
  expect(text).toBe('用網際網路譓發');
  expect(drawnSpan(shifts, { start: 5, end: 6 })).toEqual({ start: 6, end: 7 });
});

test('no word of another length reaches over an edge', () => {
  const { text, shifts } = convert('用网络', conversion, { edges: [2], kept: [] });
  expect(text).toBe('用網絡');
  expect(shifts).toEqual([]);
  expect(convert('用网络', conversion, { edges: [1, 3], kept: [] }).text).toBe('用網際網路');
});

test('a character that is to be kept is kept, and is part of no word', () => {
  expect(convert('余发余', conversion, { edges: [], kept: [0] }).text).toBe('余發餘');
  expect(convert('头发', conversion, { edges: [], kept: [0] }).text).toBe('头發');
});

describe('any text', () => {
  const text = fc
    .array(fc.constantFrom('头', '发', '展', '打', '印', '机', '网', '络', '𫍯', '余', '\uD83C', 'a'))
    .map((characters) => characters.join(''));

  test('has every edge where it was: what lies before it is drawn before it', () => {
    fc.assert(
      fc.property(text, fc.nat(), (sample, place) => {
        const edge = sample.length === 0 ? 0 : place % sample.length;
        const { shifts } = convert(sample, conversion, { edges: [edge], kept: [] });
        // Inside a character of two code units there is no edge.
        if (/[\uDC00-\uDFFF]/u.test(sample.charAt(edge))) return;
        expect(shifts.filter(({ canonical }) => canonical.start < edge && edge < canonical.end)).toEqual([]);
      }),
    );
  });
});

test('a dictionary takes the first of two equal entries, and the longest that ends in time', () => {
  const dictionary = new Dictionary(['发 一|发展 二', '发 三|展 四|发展中 五']);
  expect(dictionary.match('发展中', 0, 3)).toEqual({ length: 3, words: '五' });
  expect(dictionary.match('发展中', 0, 2)).toEqual({ length: 2, words: '二' });
  expect(dictionary.match('发展中', 0, 1)).toEqual({ length: 1, words: '一' });
  expect(dictionary.match('中', 0, 1)).toBeNull();
});
