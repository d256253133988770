import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleSchema, type Article } from '../article.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction } from './correction.ts';
import {
  EVERYWHERE,
  hereAt,
  IN_ARTICLE,
  inventedArticle,
  made,
  OZOLINS,
  RIGA,
  WHOLE,
} from './invented.test-support.ts';

const article = inventedArticle();
const riga = { surface: '里加', entity: RIGA };
const ozolins = { surface: '奥佐林', entity: OZOLINS };

const correct = (...corrections: readonly Correction[]) => applyCorrections(article, corrections);
const spans = ({ mentions, blocks }: Article, entity: string): string[] =>
  mentions
    .filter((mention) => mention.entity === entity)
    .map(
      ({ block, start, end }) =>
        `${block}:${blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? ''}`,
    );

describe('a tag that is no name', () => {
  test('goes at one place only, and the entity stays for the others', () => {
    const { article: now } = correct({ ...made(1), ...riga, action: 'hide', where: hereAt('p1', 3, 2) });
    expect(now.mentions).toHaveLength(4);
    expect(spans(now, RIGA.id)).toEqual(['p1:里加', 'p2:里加']);
  });

  test('goes from the article with its entity and its part in events', () => {
    const { article: now, outcomes } = correct({ ...made(1), ...riga, action: 'hide', where: IN_ARTICLE });
    expect(now.entities.map(({ id }) => id)).toEqual([OZOLINS.id]);
    expect(now.events[0]).toMatchObject({ participants: [OZOLINS.id], places: [] });
    expect(outcomes.get('c1')).toBe('applied');
  });

  test('goes in one spelling while the others stay', () => {
    const { article: now } = correct({ ...made(1), ...ozolins, action: 'hide', where: IN_ARTICLE });
    expect(spans(now, OZOLINS.id)).toEqual(['p1:奥索林斯']);
    expect(now.entities.find(({ id }) => id === OZOLINS.id)?.aliases).toEqual([]);
  });
});

describe('a wrong kind', () => {
  test('is put right for the whole entity, which keeps all else, and in its events', () => {
    const { article: now } = correct({ ...made(1), ...riga, action: 'retype', type: 'person', where: WHOLE });
    expect(now.entities[0]).toEqual({
      id: 'person-里加',
      type: 'person',
      name: '里加',
      latin: 'Riga',
      aliases: [],
    });
    expect(now.events[0]).toMatchObject({ participants: [OZOLINS.id, 'person-里加'], places: [] });
  });

  test('is put right at one place, which then is an entity of its own', () => {
    const { article: now } = correct({
      ...made(1),
      ...riga,
      action: 'retype',
      type: 'person',
      where: hereAt('p1', 13, 2),
    });
    expect(spans(now, 'person-里加')).toEqual(['p1:里加']);
    expect(spans(now, RIGA.id)).toHaveLength(2);
  });
});

describe('an entity whose id is made of another name than the article uses', () => {
  const calledOtherwise = inventedArticle({
    entities: [
      { ...RIGA, name: '里格', aliases: ['里加'] },
      { ...OZOLINS, aliases: ['奥佐林'] },
    ],
  });
  const subject = { ...riga, entity: { ...RIGA, name: '里格' } };

  test('keeps the usual name in its id when it gets another kind', () => {
    const retype = { ...made(1), ...subject, action: 'retype', type: 'person', where: WHOLE } as const;
    expect(applyCorrections(calledOtherwise, [retype]).article.entities[0]).toMatchObject({
      id: 'person-里加',
      name: '里格',
    });
  });

  test('can be called by its usual name', () => {
    const rename = { ...made(1), ...subject, action: 'rename', name: '里加', where: WHOLE } as const;
    const { article: now, outcomes } = applyCorrections(calledOtherwise, [rename]);
    expect(outcomes.get('c1')).toBe('applied');
    expect(now.entities[0]).toEqual({ ...RIGA, aliases: ['里格'] });
  });
});

describe('a wrong name', () => {
  test('of a place that acts does not take its part away', () => {
    const acting = inventedArticle({
      events: article.events.map((event) => ({ ...event, participants: [RIGA.id, OZOLINS.id], places: [] })),
    });
    const rename = { ...made(1), ...riga, action: 'rename', name: '里加市', where: WHOLE } as const;
    expect(applyCorrections(acting, [rename]).article.events[0]).toMatchObject({
      participants: ['place-里加市', OZOLINS.id],
      places: [],
    });
  });

  test('becomes another spelling of the right one', () => {
    const { article: now } = correct({
      ...made(1),
      ...ozolins,
      action: 'rename',
      name: '奥佐林什',
      where: WHOLE,
    });
    expect(now.entities[1]).toMatchObject({
      id: 'person-奥佐林什',
      name: '奥佐林什',
      aliases: ['奥索林斯', '奥佐林'],
    });
    expect(now.events[0]?.participants).toEqual(['person-奥佐林什']);
  });

  test('joins the entity that already has the right one', () => {
    const { article: now } = correct(
      { ...made(1), ...ozolins, action: 'split', name: '奥佐林', type: 'person', where: IN_ARTICLE },
      {
        ...made(2),
        action: 'rename',
        name: '奥索林斯',
        where: WHOLE,
        surface: '奥佐林',
        entity: { id: 'person-奥佐林', type: 'person', name: '奥佐林' },
      },
    );
    expect(now.entities).toEqual(article.entities);
    expect(now.mentions).toEqual(article.mentions);
  });
});

test('two entities that are one are merged, with both spellings and what is known of either', () => {
  const { article: now } = correct({ ...made(1), ...riga, action: 'merge', into: OZOLINS, where: WHOLE });
  expect(now.entities).toEqual([
    { id: OZOLINS.id, type: 'person', name: '奥索林斯', latin: 'Riga', aliases: ['奥佐林', '里加'] },
  ]);
  expect(now.mentions.every(({ entity }) => entity === OZOLINS.id)).toBe(true);
  expect(now.events[0]).toMatchObject({ participants: [OZOLINS.id], places: [] });
});

test('one entity that is two is split by spelling', () => {
  const { article: now } = correct({
    ...made(1),
    ...ozolins,
    action: 'split',
    name: '奥佐林',
    type: 'organization',
    where: IN_ARTICLE,
  });
  expect(now.entities.map(({ id, aliases }) => [id, aliases])).toEqual([
    [RIGA.id, []],
    [OZOLINS.id, []],
    ['organization-奥佐林', []],
  ]);
});

test('references to what may be the same follow a merge', () => {
  const doubtful = inventedArticle({
    entities: [
      { ...RIGA, aliases: [], seeAlso: [OZOLINS.id] },
      { ...OZOLINS, aliases: ['奥佐林'], seeAlso: [RIGA.id] },
    ],
  });
  const merge = { ...made(1), ...riga, action: 'merge', into: OZOLINS, where: WHOLE } as const;
  expect(applyCorrections(doubtful, [merge]).article.entities[0]?.seeAlso).toBeUndefined();
  const rename = { ...made(1), ...riga, action: 'rename', name: '里加市', where: WHOLE } as const;
  expect(applyCorrections(doubtful, [rename]).article.entities.map(({ seeAlso }) => seeAlso)).toEqual([
    [OZOLINS.id],
    ['place-里加市'],
  ]);
});

describe('everywhere', () => {
  const retype = { ...made(1), ...riga, action: 'retype', type: 'person', where: EVERYWHERE } as const;

  test('holds in articles with other ids', () => {
    expect(applyCorrections(inventedArticle({ id: 'a2' }), [retype]).outcomes.get('c1')).toBe('applied');
  });

  test('does not touch an entity of another kind that only shares the name', () => {
    const other = inventedArticle({
      entities: [{ id: 'organization-里加', type: 'organization', name: '里加', aliases: [] }],
      mentions: [{ block: 'p1', start: 3, end: 5, entity: 'organization-里加' }],
    });
    const { article: now, outcomes } = applyCorrections(other, [retype]);
    expect(now).toBe(other);
    expect(outcomes.get('c1')).toBe('elsewhere');
  });
});

describe('dates', () => {
  const tuesday = { surface: '周二', value: '2024-05-07' };

  test('that are none go, and so do the events dated by them', () => {
    const { article: now } = correct({
      ...made(1),
      ...tuesday,
      action: 'hide-date',
      where: hereAt('p1', 0, 2),
    });
    expect(now.times.map(({ id }) => id)).toEqual(['t2']);
    expect(now.events).toEqual([]);
  });

  test('that are wrong get the right value, which says what it was taken for', () => {
    const { article: now } = correct({
      ...made(1),
      ...tuesday,
      action: 'redate',
      to: '2024-04-30',
      where: hereAt('p1', 0, 2),
    });
    expect(now.times[0]).toEqual({
      ...article.times[0],
      value: '2024-04-30',
      basis: 'stated',
      explanation: [{ step: 'corrected', was: '2024-05-07' }],
    });
    expect(now.events[0]?.date).toBe('2024-04-30');
  });

  test('that nobody saw can be said by hand', () => {
    const { article: now } = correct({
      ...made(1),
      surface: '不再',
      value: null,
      action: 'redate',
      to: '2019/..',
      where: hereAt('p2', 16, 2),
    });
    expect(now.times.at(-1)).toMatchObject({
      block: 'p2',
      start: 16,
      end: 18,
      value: '2019/..',
      kind: 'range',
    });
  });
});

describe('after the archive was built again', () => {
  const hide = { ...made(1), ...riga, action: 'hide', where: hereAt('p1', 13, 2) } as const;
  const retype = {
    ...made(1),
    ...riga,
    action: 'retype',
    type: 'person',
    where: hereAt('p1', 13, 2),
  } as const;
  const shifted = ({ blocks, mentions, ...rest }: Article, words: string): Article => ({
    ...rest,
    blocks: blocks.map((block) => ({
      ...block,
      id: `p${String(Number(block.id.slice(1)) + 3)}`,
      text: words + block.text,
    })),
    mentions: mentions.map(({ block, start, end, entity }) => ({
      block: `p${String(Number(block.slice(1)) + 3)}`,
      start: start + words.length,
      end: end + words.length,
      entity,
    })),
  });

  test('a place is found by its words though blocks and offsets moved', () => {
    const { article: now } = applyCorrections(shifted(article, '（海报）'), [hide]);
    expect(now.mentions.map(({ block, start }) => [block, start])).toEqual([
      ['p4', 7],
      ['p4', 12],
      ['p5', 4],
      ['p5', 8],
    ]);
  });

  test('a place the recognisers no longer see is a name all the same', () => {
    const unseen = inventedArticle({ mentions: article.mentions.filter(({ start }) => start !== 13) });
    const { article: now, outcomes } = applyCorrections(unseen, [retype]);
    expect(spans(now, 'person-里加')).toEqual(['p1:里加']);
    expect(outcomes.get('c1')).toBe('applied');
  });

  test('a place at which they see other words is as it was corrected', () => {
    const other = inventedArticle({
      mentions: article.mentions.map((mention) => (mention.start === 13 ? { ...mention, end: 17 } : mention)),
    });
    expect(spans(applyCorrections(other, [retype]).article, 'person-里加')).toEqual(['p1:里加']);
  });

  test('what they see rightly by now needs no correction', () => {
    const right = inventedArticle({ mentions: article.mentions.filter(({ start }) => start !== 13) });
    expect(applyCorrections(right, [hide]).outcomes.get('c1')).toBe('needless');
  });

  test('words that are gone are said to be lost and nothing else is changed', () => {
    const rewritten = inventedArticle({
      blocks: article.blocks.map((block) => ({ ...block, text: '全文已改写' })),
      mentions: [],
    });
    const { article: now, outcomes } = applyCorrections(rewritten, [hide, { ...retype, id: 'c2' }]);
    expect([...outcomes.values()]).toEqual(['lost', 'lost']);
    expect(now).toBe(rewritten);
  });

  test('an entity of another name or kind is still the one of this article', () => {
    const renamed = inventedArticle({
      entities: [
        { id: 'place-里加市', type: 'place', name: '里加市', aliases: ['里加'] },
        { ...OZOLINS, aliases: ['奥佐林'] },
      ],
      mentions: article.mentions.map((mention) =>
        mention.entity === RIGA.id ? { ...mention, entity: 'place-里加市' } : mention,
      ),
    });
    const { outcomes } = applyCorrections(renamed, [{ ...made(1), ...riga, action: 'hide', where: WHOLE }]);
    expect(outcomes.get('c1')).toBe('applied');
  });
});

test('what the build has corrected is not corrected a second time', () => {
  const rename = { ...made(1), ...riga, action: 'rename', name: '里加市', where: WHOLE } as const;
  const built = { ...correct(rename).article, corrections: [rename] };
  const { article: now, outcomes } = applyCorrections(built, [rename]);
  expect(now).toBe(built);
  expect(outcomes.get('c1')).toBe('needless');
});

test('corrections build on each other in the order in which they were made, whatever the order given', () => {
  const first = { ...made(1), ...riga, action: 'rename', name: '里加市', where: WHOLE } as const;
  const second = {
    ...made(2),
    surface: '里加',
    entity: { id: 'place-里加市', type: 'place', name: '里加市' },
    action: 'retype',
    type: 'organization',
    where: WHOLE,
  } as const;
  expect(correct(second, first).article).toEqual(correct(first, second).article);
  expect(correct(second, first).article.entities[0]?.id).toBe('organization-里加市');
});

test('whatever is corrected, the article stays one that a reader can load, with a text nobody touched', () => {
  const where = fc.constantFrom(
    hereAt('p1', 3, 2),
    hereAt('p1', 8, 4),
    hereAt('p2', 0, 3),
    IN_ARTICLE,
    WHOLE,
    EVERYWHERE,
  );
  const entity = fc.constantFrom(RIGA, OZOLINS, { id: 'person-里加', type: 'person', name: '里加' } as const);
  const common = { where, entity, surface: fc.constantFrom('里加', '奥索林斯', '奥佐林', '周二') };
  const type = fc.constantFrom('person', 'place', 'organization');
  const correction = fc.oneof(
    fc.record({ action: fc.constant('hide'), ...common }),
    fc.record({ action: fc.constant('retype'), ...common, type }),
    fc.record({
      action: fc.constant('rename'),
      ...common,
      name: fc.constantFrom('里加', '奥索林斯', '新名'),
    }),
    fc.record({ action: fc.constant('merge'), ...common, into: entity }),
    fc.record({ action: fc.constant('split'), ...common, name: fc.constantFrom('奥佐林', '里加'), type }),
  );
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), (list) => {
      const corrections = list.map((one, index) => ({ ...made(index), ...one })) as Correction[];
      const { article: now } = correct(...corrections);
      expect(v.is(ArticleSchema, now)).toBe(true);
      expect(now.blocks).toBe(article.blocks);
      const ids = now.entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(now.mentions.map((mention) => mention.entity))).toEqual(new Set(ids));
      for (const { participants, places } of now.events) {
        const roles = [...participants, ...places];
        expect(new Set(roles).size).toBe(roles.length);
        expect(roles.every((id) => ids.includes(id))).toBe(true);
      }
      const places = now.mentions.map(({ block, start, end }) => [block, start, end]);
      expect(new Set(places.map(String)).size).toBe(places.length);
    }),
  );
});
