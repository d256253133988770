import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import type { EntityAnnotation } from '../text.ts';
import { annotateEntities } from './annotate-entities.ts';

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', text, marks: [], sentences: [] }));

const annotate = (...texts: string[]): EntityAnnotation =>
  annotateEntities({ title: '', blocks: paragraphs(texts), published: null });

/** The text with every mention in brackets behind the first letter of its type. */
const marked = (text: string): string => {
  const { entities, mentions } = annotate(text);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  let result = '';
  let last = 0;
  for (const { start, end, entity } of mentions) {
    result += `${text.slice(last, start)}[${types.get(entity)?.charAt(0) ?? '?'} ${text.slice(start, end)}]`;
    last = end;
  }
  return result + text.slice(last);
};

describe('where names begin and end', () => {
  test.each([
    ['a title stays outside the name', '[p 日本]首相[p 岸田文雄]'],
    ['a country before a ministry is a place of its own', '[p 法国][o 外交部]昨日否认'],
    ['a merged title names no ministry', '[p 法国]财政部长昨日否认'],
    ['a weekday after a name is no part of it', '发言人[p 毛宁]周三说明了立场'],
    ['one character after a verb is a country', '代表团即将访[p 华]，讨论对[p 台]军售'],
    ['two characters before a word of relations are two countries', '[p 俄][p 乌]战争与[p 中][p 美]关系'],
    ['the same two characters inside other words are none', '在合同中加入条款，今日本来要表决'],
    ['a person before a government is named without it', '[p 特朗普]政府的决定'],
    ['an outlet is named inside its title marks', '据《[o 北溪晚报]》报道'],
    ['names inside the title of a law are not tagged', '通过了《香港国家安全维护法》'],
    ['peoples are tagged as their country and currencies not at all', '三名[p 美国]人付了一百美元'],
    ['a listed name inside a longer foreign one is not cut out', '[p 哈贝马斯]的理论'],
    ['a district and its square are two places', '[p 上海][p 静安区]的商场'],
    ['a verb that begins inside an outlet is seen', '电台引述消息报道此事'],
  ])('%s', (_, expected) => {
    expect(marked(expected.replaceAll(/\[[pol] ([^\]]*)\]/gu, '$1'))).toBe(expected);
  });

  test('an unlisted university after a city is split from it, a general one keeps it', () => {
    expect(marked('她在东京青樱大学和桂林师范大学任教')).toBe(
      '她在[p 东京][o 青樱大学]和[o 桂林师范大学]任教',
    );
  });

  test('traditional text is tagged like simplified text', () => {
    expect(marked('美國總統拜登與臺灣、緬甸代表會面')).toBe(
      '[p 美國]總統[p 拜登]與[p 臺灣]、[p 緬甸]代表會面',
    );
  });
});

describe('names no list holds', () => {
  test('a foreign name before its Latin form is a person, and so is the Latin form', () => {
    const { entities } = annotate('外长多布里宁科（Ivan Dobrynenko）抵达。多布里宁科没有发言。');
    expect(entities).toMatchObject([
      { type: 'person', name: '多布里宁科', latin: 'Ivan Dobrynenko', aliases: ['Ivan Dobrynenko'] },
    ]);
  });

  test('a Chinese name after a title is known in the whole article', () => {
    expect(annotate('教授邓思远到场。', '后来邓思远离开了。').mentions).toHaveLength(2);
  });

  test('people listed beside a known one are found', () => {
    expect(marked('出席者有李克强、孟思远和高文涛。')).toBe('出席者有[p 李克强]、[p 孟思远]和[p 高文涛]。');
  });

  test('an abbreviation that a bracket introduces belongs to the full name', () => {
    const { entities } = annotate('青山矿业有限公司（下称青矿）停产。青矿没有回应。');
    expect(entities).toMatchObject([{ type: 'organization', name: '青山矿业有限公司', aliases: ['青矿'] }]);
  });
});

describe('spellings of one name', () => {
  test('variants that sound alike are one entity under the fullest spelling', () => {
    const { entities } = annotate('部长克拉斯滕贝格讲话。', '部长克拉斯腾柏格否认。');
    expect(entities.map(({ aliases }) => aliases)).toEqual([['克拉斯腾柏格']]);
  });

  test('two people who share a first name but not a Latin surname stay two', () => {
    const { entities } = annotate(
      '部长罗维安·梅尔斯（Rovian Mels）与部长罗维安·梅尔兹（Rovian Mertz）会谈。',
    );
    expect(entities).toHaveLength(2);
  });

  test('the last part of a dotted name stands for the person', () => {
    const { entities } = annotate('导演彼得·洛兰迪获奖。洛兰迪说他很高兴。');
    expect(entities).toMatchObject([{ name: '彼得·洛兰迪', aliases: ['洛兰迪'] }]);
  });

  test('one-letter names are aliases of the country', () => {
    const { entities } = annotate('俄罗斯宣布停火。俄方没有解释。');
    expect(entities).toMatchObject([{ id: 'place-俄罗斯', name: '俄罗斯', aliases: ['俄'] }]);
  });

  test('the name stays as the text writes it', () => {
    expect(annotate('聯合國與聯合國安理會').entities.map(({ name }) => name)).toEqual([
      '聯合國',
      '聯合國安理會',
    ]);
  });
});

describe('two articles of an archive', () => {
  const idIn = (text: string, surface: string): string | undefined => {
    const { mentions } = annotate(text);
    return mentions.find(({ start, end }) => text.slice(start, end) === surface)?.entity;
  };

  test.each([
    ['特朗普在佛罗里达州会见记者。', '特朗普', '美國總統川普抵達紐約。', '川普'],
    ['他在新西兰的首都惠灵顿。', '新西兰', '紐西蘭總理抵達。', '紐西蘭'],
    ['世界卫生组织表示担心。', '世界卫生组织', '世衛組織昨天開會。', '世衛組織'],
    [
      '外长多布里宁科抵达。多布里宁科没有发言。',
      '多布里宁科',
      '外長多布里寧科（Ivan Dobrynenko）抵達。',
      '多布里寧科',
    ],
  ])('%s · %s: one id in both', (first, one, second, other) => {
    expect(idIn(first, one)).toBeDefined();
    expect(idIn(first, one)).toBe(idIn(second, other));
  });
});

describe('any text', () => {
  const news = fc.array(
    fc.oneof(
      fc.constantFrom(...'中美俄乌访对总统的在（）《》·Aa 1周三说年李王斯托尔报道大学会长'.split('')),
      fc.constantFrom('外交部', '特朗普', '发言人', '下称', '欧盟', '（NATO）', '市', '日报'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 80 },
  );

  test('mentions lie in the text, in order, without overlap, each with its entity', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 3 }), (words) => {
        const texts = words.map((word) => word.join(''));
        const { entities, mentions } = annotate(...texts);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        const ends = new Map<string, number>();
        for (const { block, start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(ends.get(block) ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(texts[Number(block.slice(1)) - 1]?.length ?? 0);
          expect(ids).toContain(entity);
          ends.set(block, end);
        }
        expect(annotate(...texts)).toEqual({ entities, mentions });
      }),
    );
  });
});
