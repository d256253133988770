import { Converter as towardsSimplified } from 'opencc-js/t2cn';
import { Converter as towardsTraditional } from 'opencc-js/cn2t';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalSpan, drawnSpan } from '#model/drawn/drawn.ts';
import type { ScriptChoice } from '../settings/settings.ts';
import { loadConversions } from './conversions.ts';
import type { Script } from './script-context.tsx';
import { scriptFor } from './script.ts';

const scriptOf = async (choice: Exclude<ScriptChoice, 'written'>, phrases: boolean): Promise<Script> =>
  scriptFor(choice, await loadConversions(choice, phrases));

const NOTHING = { edges: [], persons: [] };

const taiwan = await scriptOf('taiwan', false);
const taiwanWords = await scriptOf('taiwan', true);
const hongKong = await scriptOf('hongkong', false);
const simplified = await scriptOf('simplified', false);
const simplifiedWords = await scriptOf('simplified', true);

describe('a simplified text', () => {
  test('takes the forms of the place chosen, character by character', () => {
    expect(taiwan.words('里面发展头发的软件', 'zh-Hans')).toBe('裡面發展頭髮的軟件');
    expect(hongKong.words('里面发展头发的软件', 'zh-Hans')).toBe('裏面發展頭髮的軟件');
  });

  test('takes the words of the place when these are wanted too', () => {
    expect(taiwanWords.words('互联网上的软件', 'zh-Hans')).toBe('網際網路上的軟體');
  });

  test('stays as it is where simplified characters are wanted', () => {
    expect(simplified.words('他的著作与乾隆', 'zh-Hans')).toBe('他的著作与乾隆');
  });

  test('keeps the surnames of persons', () => {
    expect(taiwan.words('余英时', 'zh-Hans', { person: true })).toBe('余英時');
    expect(taiwan.words('范长江', 'zh-Hans', { person: true })).toBe('范長江');
    const text = '范围之外，范长江';
    expect(taiwan.draw(text, 'zh-Hans', { edges: [], persons: [5] }).text).toBe('範圍之外，范長江');
  });
});

describe('a traditional text', () => {
  test('takes simplified characters, or another place’s forms', () => {
    expect(simplified.words('穿著軟體的乾隆', 'zh-Hant')).toBe('穿着软体的乾隆');
    expect(simplifiedWords.words('這個軟體', 'zh-Hant')).toBe('这个软件');
    expect(taiwan.words('裏面說過', 'zh-Hant')).toBe('裡面說過');
  });

  test('is told by its characters, also in an article that is mostly simplified', () => {
    expect(simplified.words('賴清德訪問', 'zh-Hans')).toBe('赖清德访问');
  });
});

test('what is drawn names its language; other languages are left alone', () => {
  expect(taiwan.langOf('zh-Hans')).toBe('zh-Hant-TW');
  expect(hongKong.langOf('zh-Hant')).toBe('zh-Hant-HK');
  expect(taiwan.langOf('en')).toBe('en');
  expect(taiwan.words('日本の学会', 'ja')).toBe('日本の学会');
});

const news = fc
  .array(
    fc.constantFrom(
      ...'互联网 网络 打印机 意大利 奥巴马 老挝 发展 头发 里面 干部 乾隆 后来 皇后 只有 一只 北约 台湾 面包 范围 软件 出租车 的 了 在 ， 。 2023年 NATO 鼠标 数据库 信息 内存 博客 𫖮 周𫖮'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(''));

test('is written as OpenCC itself writes it, for any text', () => {
  const expected = {
    tw: towardsTraditional({ from: 'cn', to: 'tw' }),
    twp: towardsTraditional({ from: 'cn', to: 'twp' }),
    hk: towardsTraditional({ from: 'cn', to: 'hk' }),
    back: towardsSimplified({ from: 'tw', to: 'cn' }),
    backWords: towardsSimplified({ from: 'twp', to: 'cn' }),
  };
  fc.assert(
    fc.property(news, (text) => {
      // The script of these words is told by their characters; a clearly simplified sentence settles it.
      const clear = `这说话${text}`;
      expect(taiwan.words(clear, 'zh-Hans')).toBe(expected.tw(clear));
      expect(taiwanWords.words(clear, 'zh-Hans')).toBe(expected.twp(clear));
      expect(hongKong.words(clear, 'zh-Hans')).toBe(expected.hk(clear));
      const traditional = `這說話${expected.twp(text)}`;
      expect(simplified.words(traditional, 'zh-Hant')).toBe(expected.back(traditional));
      expect(simplifiedWords.words(traditional, 'zh-Hant')).toBe(expected.backWords(traditional));
    }),
    { numRuns: 60 },
  );
});

test('every span of any text leads to its words and back', () => {
  fc.assert(
    fc.property(news, fc.nat(), fc.nat(), (text, a, b) => {
      fc.pre(text.length > 1);
      const start = Math.min(a % text.length, b % text.length);
      const span = { start, end: Math.max(a % text.length, b % text.length) + 1 };
      const { shifts, text: drawn } = taiwanWords.draw(text, 'zh-Hans', {
        edges: [start, span.end],
        persons: [],
      });
      const shown = drawnSpan(shifts, span);
      const half = /[\uDC00-\uDFFF]/u;
      fc.pre(!half.test(text.charAt(start)) && !half.test(text.charAt(span.end)));
      expect(canonicalSpan(shifts, shown)).toEqual(span);
      expect(drawn.slice(shown.start, shown.end)).not.toBe('');
    }),
    { numRuns: 60 },
  );
});

test('nothing is changed by a draw of nothing', () => {
  expect(taiwan.draw('', 'zh-Hans', NOTHING)).toEqual({ text: '', shifts: [] });
});
