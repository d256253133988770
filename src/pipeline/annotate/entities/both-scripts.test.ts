import { expect, test } from 'vitest';
import type { Block } from '#model/block.ts';
import { annotateEntities } from './annotate-entities.ts';
import { SIMPLIFIED, TRADITIONAL } from '#model/script/traditional.ts';

const traditionalOf = new Map(
  Array.from(SIMPLIFIED, (character, index) => [character, TRADITIONAL.charAt(index)]),
);
const inTraditional = (text: string): string =>
  Array.from(text, (character) => traditionalOf.get(character) ?? character).join('');

const PARAGRAPHS = [
  '北约秘书长斯托尔滕贝格（Jens Stoltenberg）周二抵达日本，与首相岸田文雄会谈。岸田说，乌克兰战争与台湾海峡的局势有关。',
  '中国外交部发言人毛宁在北京的记者会上批评美国，美国国务院发言人没有回应。人权组织“大赦国际”要求释放律师余文生。',
  '德国总理默茨在慕尼黑会见沙特王储穆罕默德·本·萨勒曼，西门子公司与沙特阿美签约。',
];

const namesIn = (texts: readonly string[]): string[] => {
  const blocks = texts.map((text, index): Block => ({
    id: `p${String(index + 1)}`,
    kind: 'paragraph',
    text,
    marks: [],
    sentences: [],
  }));
  const { entities, mentions } = annotateEntities({ title: '', blocks, published: null });
  const places = new Map(entities.map(({ id }, index) => [id, index]));
  return mentions.map(
    ({ block, start, end, entity }) =>
      `${block} ${String(start)}–${String(end)} ${entities[places.get(entity) ?? -1]?.type ?? ''} ${String(places.get(entity))}`,
  );
};

test('the same article in simplified and in traditional characters names the same entities at the same places', () => {
  const traditional = PARAGRAPHS.map(inTraditional);
  expect(traditional).not.toEqual(PARAGRAPHS);
  expect(namesIn(PARAGRAPHS).length).toBeGreaterThan(15);
  expect(namesIn(traditional)).toEqual(namesIn(PARAGRAPHS));
});
