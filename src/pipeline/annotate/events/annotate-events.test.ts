import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, EntityType, Mention } from '#model/entity.ts';
import type { Event } from '#model/event.ts';
import { annotateTimes } from '../time/annotate-times.ts';
import { paragraphs, publishedOn } from '../time/times-in.test-support.ts';
import { annotateEvents } from './annotate-events.ts';

const NAMES: Readonly<Record<string, EntityType>> = {
  李青: 'person',
  王岚: 'person',
  海风社: 'organization',
  南国: 'place',
  北国: 'place',
  河口城: 'place',
};

const annotated = (
  texts: readonly string[],
  names: Readonly<Record<string, EntityType>> = NAMES,
): Event[] => {
  const blocks = paragraphs(texts);
  const entities: Entity[] = Object.entries(names).map(([name, type]) => ({
    id: name,
    name,
    type,
    aliases: [],
  }));
  const mentions: Mention[] = blocks.flatMap((block) =>
    Object.keys(names)
      .flatMap((name) =>
        Array.from(block.text.matchAll(new RegExp(name, 'gu')), ({ index }) => ({
          block: block.id,
          start: index,
          end: index + name.length,
          entity: name,
        })),
      )
      .toSorted((a, b) => a.start - b.start),
  );
  const text = { title: '', blocks, published: publishedOn('2023-02-01') };
  return annotateEvents({ text, times: annotateTimes(text), entities, mentions });
};

const told = (text: string): [string, string][] =>
  annotated([text]).map(({ start, end, date }) => [text.slice(start, end), date]);

describe('clauses', () => {
  test('a dated clause is an event, its subject before the date included', () => {
    expect(told('天气转晴。李青周二抵达河口城。')).toEqual([['李青周二抵达河口城', '2023-01-31']]);
  });

  test('each date of a sentence begins a clause of its own', () => {
    expect(told('李青周一抵达河口城，周二与王岚举行会谈。')).toEqual([
      ['李青周一抵达河口城', '2023-01-30'],
      ['周二与王岚举行会谈', '2023-01-31'],
    ]);
  });

  test('a second subject with a happening of its own inherits the date', () => {
    const events = annotated(['去年6月，李青出席了河口城的峰会，王岚还与海风社签署了协议。']);
    expect(events.map(({ date, inherited }) => [date, inherited])).toEqual([
      ['2022-06', false],
      ['2022-06', true],
    ]);
  });

  test('what somebody says is no event of its own', () => {
    expect(told('李青周二表示，王岚签署了协议。')).toHaveLength(1);
  });

  test('paragraphs under a date as their heading inherit it', () => {
    const events = annotated([
      '2021年3月4日',
      '大桥在河口城正式通车。',
      '2021年5月6日',
      '隧道关闭，渡轮停航三天。',
    ]);
    expect(events.map(({ block, date, inherited }) => [block, date, inherited])).toEqual([
      ['p2', '2021-03-04', true],
      ['p4', '2021-05-06', true],
    ]);
  });
});

test.each([
  '这是自2017年以来的首次会晤。',
  '出口较去年同期下降。',
  '据海风社1月31日报道，渡轮停航。',
  '（海风社河口城31日电）',
  '类似的事发生在1986年、1997年和2008年。',
  '2018年贸易额约为85亿元。',
  '过去三年，物价上涨。',
  '近年，游客增多了。',
])('%s dates no event', (text) => {
  expect(told(text)).toEqual([]);
});

describe('who and where', () => {
  test('a place that owns something is a place of the event only where something is in it', () => {
    const where = (text: string): string[] => annotated([text]).flatMap(({ places }) => places);
    expect(where('李青周二视察了位于河口城的海风社。')).toEqual(['河口城']);
    expect(where('李青周二批评了河口城的海风社。')).toEqual([]);
  });

  test('a country in one letter is a place only where something goes there', () => {
    const where = (text: string): string[] =>
      annotated([text], { 李青: 'person', 俄: 'place', 华: 'place' }).flatMap(({ places }) => places);
    expect(where('李青周二就俄局势举行会谈。')).toEqual([]);
    expect(where('李青周二访华。')).toEqual(['华']);
  });

  test('persons, organizations and acting countries take part; other places are where', () => {
    expect(annotated(['周二，南国和北国在河口城签署协议。'])).toMatchObject([
      { participants: ['南国', '北国'], places: ['河口城'] },
    ]);
  });

  test('what only qualifies a title or is said by a person is left out', () => {
    expect(annotated(['海风社秘书长李青周二在河口城表示，北国应当让步。'])).toMatchObject([
      { participants: ['李青'], places: ['河口城'] },
    ]);
  });

  test('a clause without a subject takes the person of the clause before', () => {
    expect(annotated(['李青周一抵达河口城，周二与王岚举行会谈。'])[1]).toMatchObject({
      participants: ['李青', '王岚'],
    });
  });
});

test('whatever the text, events lie in their block and name its times', () => {
  const words = fc.constantFrom(
    '周二',
    '1月5日',
    '，',
    '。',
    '李青',
    '南国',
    '宣布',
    '了',
    '“',
    '自',
    '以来',
    '（',
    '）',
    '去年',
    '的',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
        { maxLength: 3 },
      ),
      (texts) => {
        for (const { block, start, end, date } of annotated(texts)) {
          const length = texts[Number(block.slice(1)) - 1]?.length ?? -1;
          expect(0 <= start && start < end && end <= length).toBe(true);
          expect(date).not.toBe('');
        }
      },
    ),
  );
});
