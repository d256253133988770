import { expect, test } from 'vitest';
import type { Entity, Mention } from '#model/entity.ts';
import { scoreAliases } from './alias-score.ts';

/** One block with the names in a row, each tagged as the entity given for it. */
const tagged = (
  names: readonly (readonly [name: string, id: string])[],
  seeAlso: Record<string, string[]> = {},
) => {
  let text = '';
  const mentions: Mention[] = names.map(([name, entity]) => {
    const start = text.length;
    text += name;
    return { block: 'p1', start, end: text.length, entity };
  });
  const entities: Entity[] = [...new Set(names.map(([, id]) => id))].map((id) => ({
    id,
    type: 'person',
    name: id,
    aliases: [],
    ...(seeAlso[id] === undefined ? {} : { seeAlso: seeAlso[id] }),
  }));
  return {
    blocks: [{ id: 'p1', kind: 'paragraph' as const, text, marks: [], sentences: [] }],
    mentions,
    entities,
  };
};

const people = (...surfaces: string[]) => surfaces.map((surface) => ({ type: 'person' as const, surface }));
const annotated = {
  names: people('甲乙', '甲', '丙丁', '丙'),
  entities: [
    { type: 'person' as const, canonical: '甲乙', aliases: ['甲'] },
    { type: 'person' as const, canonical: '丙丁', aliases: ['丙'] },
  ],
};

test('names that are one in both are right, those that are one here alone are wrong', () => {
  const article = tagged([
    ['甲乙', 'a'],
    ['甲', 'a'],
    ['丙丁', 'a'],
  ]);
  expect(scoreAliases(annotated, article)).toEqual({
    right: ['person 甲乙 = 甲'],
    wrong: ['person 甲乙 = 丙丁', 'person 甲 = 丙丁'],
    missed: [],
    referred: [],
  });
});

test('names that should be one are missed, whether or not they refer to each other', () => {
  const article = tagged(
    [
      ['甲乙', 'a'],
      ['甲', 'b'],
      ['丙丁', 'c'],
      ['丙', 'd'],
    ],
    { a: ['b'], b: ['a'] },
  );
  expect(scoreAliases(annotated, article)).toEqual({
    right: [],
    wrong: [],
    missed: ['person 甲乙 = 甲', 'person 丙丁 = 丙'],
    referred: ['person 甲乙 = 甲'],
  });
});

test('a name that was not found is compared with none', () => {
  expect(scoreAliases(annotated, tagged([['甲乙', 'a']]))).toEqual({
    right: [],
    wrong: [],
    missed: [],
    referred: [],
  });
});
