import { describe, expect, test } from 'vitest';
import type { Entity, EntityType } from '#model/entity.ts';
import { STRENGTH } from '../candidate.ts';
import { fold } from '#model/script/fold.ts';
import { describeEntities } from './describe-entities.ts';

/** What an article makes of names found in it: each in a block of its own, with its type and perhaps a Latin form. */
const entitiesOf = (
  type: EntityType,
  ...names: readonly (string | readonly [name: string, latin: string])[]
): readonly Entity[] =>
  describeEntities(
    names.map((given, index) => {
      const [name, latin] = typeof given === 'string' ? [given, undefined] : given;
      const block = { id: `p${index}`, text: name, folded: fold(name) };
      const place = { start: 0, end: name.length };
      const shared = { type, source: 'test', strength: STRENGTH.likely, block };
      return { ...place, ...shared, ...(latin === undefined ? {} : { latin }) };
    }),
  ).entities;

const grouped = (...given: Parameters<typeof entitiesOf>): string[][] =>
  entitiesOf(...given).map(({ name, aliases }) => [name, ...aliases].toSorted());

const idsOf = (...given: Parameters<typeof entitiesOf>): string[] => entitiesOf(...given).map(({ id }) => id);

describe('names that are one', () => {
  test.each<[string, EntityType, string[]]>([
    ['a surname and a full name', 'person', ['孟思远', '孟']],
    ['a Japanese surname and a full name', 'person', ['岸田文雄', '岸田']],
    ['the last part of a dotted name', 'person', ['彼得·洛兰迪', '洛兰迪']],
    ['a Latin surname', 'person', ['Marla Quist', 'Quist']],
    ['the bearer of a well-known surname whose full name is given', 'person', ['吉米·卡特', '卡特']],
    ['five syllables that sound alike', 'person', ['克拉斯滕贝格', '克拉斯腾柏格']],
    ['what mainland and Taiwan call a president', 'person', ['特朗普', '川普']],
    ['what mainland and Taiwan call a city, though it is also a pear', 'place', ['悉尼', '雪梨']],
    ['what the kingdom is called', 'place', ['沙特阿拉伯', '沙烏地阿拉伯', '沙特']],
    ['a county with and without the word', 'place', ['和布', '和布县']],
    ['a company with and without the word', 'organization', ['远帆', '远帆集团']],
    ['a company with and without its country', 'organization', ['英国南溟公司', '南溟公司']],
    ['the first characters of the words of a name', 'organization', ['青山矿业公司', '青矿']],
    ['an exchange and its short form', 'organization', ['克拉科证券交易所', '克交所']],
    ['well-known short forms', 'organization', ['世界卫生组织', '世卫', 'WHO']],
    ['a party and its short form', 'organization', ['中国共产党', '中共']],
  ])('%s', (_, type, names) => {
    expect(grouped(type, ...names)).toEqual([names.toSorted()]);
  });

  test('the same Latin name, whatever its accents and letter case', () => {
    expect(grouped('person', ['多里亚诺', 'Jean Doriàno'], ['杜里亚诺', 'JEAN DORIANO'])).toEqual([
      ['多里亚诺', '杜里亚诺'],
    ]);
  });
});

describe('names that stay two', () => {
  test.each<[string, EntityType, string[]]>([
    ['Chinese names that only sound alike', 'person', ['李丽珊', '李莉珊']],
    ['a person and a relative of the same surname', 'person', ['特朗普', '伊万卡·特朗普']],
    ['a person and a relative no list knows', 'person', ['特朗普', '阿尔贝特·特朗普']],
    ['a father and the son named after him', 'person', ['萨勒曼', '穆罕默德·本·萨勒曼']],
    ['four syllables that sound less alike', 'person', ['拉夫罗夫', '卡德罗夫']],
    ['a state and its capital', 'place', ['纽约', '纽约州']],
    ['two universities of a city', 'organization', ['北京大学', '北京师范大学']],
    ['a ministry and another country’s', 'organization', ['外交部', '外国驻华记者协会部']],
    ['a common noun made of a name’s characters', 'organization', ['工会', '工商业联合会']],
  ])('%s', (_, type, names) => {
    expect(grouped(type, ...names)).toHaveLength(names.length);
  });

  test('people whose Latin surnames or first names differ', () => {
    expect(
      grouped('person', ['罗维安·梅尔斯', 'Rovian Mels'], ['罗维安·梅尔兹', 'Rovian Mertz']),
    ).toHaveLength(2);
    expect(grouped('person', ['卡洛斯·戈兰', 'Carlos Goran'], ['卡萝尔·戈兰', 'Carole Goran'])).toHaveLength(
      2,
    );
  });

  test('no chain of likenesses makes one of two people the gazetteer knows', () => {
    expect(grouped('person', '吉米·卡特', '克林顿', '希拉里·克林顿', '比尔·克林顿').length).toBeGreaterThan(
      2,
    );
  });
});

describe('names that only may be one', () => {
  test('refer to each other', () => {
    const [father, son] = entitiesOf('person', '萨勒曼', '穆罕默德·本·萨勒曼');
    expect(father?.seeAlso).toEqual([son?.id]);
    expect(son?.seeAlso).toEqual([father?.id]);
  });

  test('are a surname and each of two who were named before it as often', () => {
    const [first, second, surname] = entitiesOf('person', '孟思远', '孟文涛', '孟');
    expect(surname?.seeAlso).toEqual([first?.id, second?.id]);
  });

  test('are joined when one of them is clearly meant', () => {
    expect(grouped('person', '孟思远', '孟思远', '孟文涛', '孟')).toEqual([['孟', '孟思远'], ['孟文涛']]);
    expect(grouped('person', '孟思远', '孟', '孟文涛')).toEqual([['孟', '孟思远'], ['孟文涛']]);
  });

  test('a surely grouped entity refers to none', () => {
    expect(entitiesOf('person', '岸田文雄', '岸田')[0]).not.toHaveProperty('seeAlso');
  });
});

describe('the id of an entity', () => {
  test('is the same in two articles that spell it differently', () => {
    expect(idsOf('person', '川普')).toEqual(idsOf('person', '唐纳德·特朗普', '特朗普'));
    expect(idsOf('place', '紐西蘭')).toEqual(idsOf('place', '新西兰'));
    expect(idsOf('organization', 'NATO')).toEqual(idsOf('organization', '北大西洋公約組織'));
  });

  test('is the same in simplified and traditional characters', () => {
    expect(idsOf('organization', '遠帆礦業')).toEqual(idsOf('organization', '远帆矿业'));
  });

  test('does not depend on what else the article names', () => {
    const alone = idsOf('person', '孟思远');
    expect(idsOf('person', '高文涛', '孟思远', '孟')).toContain(alone[0]);
  });

  test('leaves open who is meant by a surname several well-known people bear', () => {
    expect(idsOf('person', '约翰逊')).not.toEqual(idsOf('person', '鲍里斯·约翰逊'));
  });
});
