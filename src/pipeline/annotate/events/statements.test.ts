import { describe, expect, test } from 'vitest';
import type { Entity, Mention } from '#model/entity.ts';
import type { Event } from '#model/event.ts';
import { annotateTimes } from '../time/annotate-times.ts';
import { paragraphs, publishedOn } from '../time/times-in.test-support.ts';
import { annotateEvents } from './annotate-events.ts';

const NAMES = { 李青: 'person', 河口城: 'place', 海风社: 'organization' } as const;

interface Told extends Event {
  readonly words: string;
}

const eventsIn = (texts: readonly string[]): Told[] => {
  const blocks = paragraphs(texts);
  const entities: Entity[] = Object.entries(NAMES).map(([name, type]) => ({
    id: name,
    name,
    type,
    aliases: [],
  }));
  const mentions: Mention[] = blocks.flatMap((block) =>
    Object.keys(NAMES)
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
  return annotateEvents({ text, times: annotateTimes(text), entities, mentions }).map((event) => {
    const block = texts[Number(event.block.slice(1)) - 1] ?? '';
    return { ...event, words: block.slice(event.label?.start, event.label?.end) };
  });
};

test.each([
  ['李青周二抵达河口城。', 'happened'],
  ['李青周二宣布辞职。', 'happened'],
  ['1月20日，海风社被查封。', 'happened'],
  ['周一，央行下调存款准备金率。', 'happened'],
  ['李青将于周五访问河口城。', 'planned'],
  ['会议定于3月5日举行。', 'planned'],
  ['明年3月，新桥通车。', 'planned'],
  ['海风社计划6月开设分社。', 'planned'],
  ['李青周二表示，桥很安全。', 'reported'],
  ['海风社周二指出问题所在。', 'reported'],
  ['周二，李青呼吁各方克制。', 'reported'],
  ['李青周二說：「橋很安全。」', 'reported'],
  ['如果李青周五抵达，会议就会开始。', 'hypothetical'],
  ['一旦海风社3月停刊，记者就会失业。', 'hypothetical'],
  ['李青可能在周五抵达河口城。', 'hypothetical'],
])('%s is %s', (sentence, kind) => {
  expect(eventsIn([sentence]).map((event) => event.kind)).toEqual([kind]);
});

describe('a label', () => {
  test.each([
    ['李青周二抵达河口城，随后发表讲话。', '李青周二抵达河口城'],
    ['2021年3月4日，李青在河口城宣布大桥通车。', '李青在河口城宣布大桥通车'],
    ['（海风社河口城31日电）李青今天抵达这里。', '李青今天抵达这里'],
    [
      '1月20日，海风社（Sea Wind, a very long name of a paper indeed）被查封，社长下落不明。',
      '海风社（Sea Wind, a very long name of a paper indeed）被查封',
    ],
    [
      '周一，李青向议会提交了一份涉及1,500名工人的报告，引起争论。',
      '李青向议会提交了一份涉及1,500名工人的报告',
    ],
  ])('of %s is %s', (sentence, label) => {
    expect(eventsIn([sentence]).map(({ words }) => words)).toContain(label);
  });

  test('never cuts a name in two', () => {
    const long = '周一，来自各地的三十多名教师学生工人记者医生律师与官员一同抵达了位于河口城的大会堂。';
    for (const { words } of eventsIn([long])) expect(words).not.toMatch(/河口?$/u);
  });
});

describe('an event told twice', () => {
  const [first, again] = [
    '李青周二在河口城出席大桥通车典礼。',
    '1月31日，李青出席河口城的大桥通车典礼，并发表讲话。',
  ];

  test('is linked to where it is told first', () => {
    expect(eventsIn([first, '天气晴朗。', again]).map(({ sameAs }) => sameAs)).toEqual([undefined, 'e1']);
  });

  test('is another one on another day, with other people or in other words', () => {
    const others = [
      '1月30日，李青出席河口城的大桥通车典礼。',
      '周二，工人出席别处的大桥通车典礼。',
      '李青周二在河口城会见海风社记者。',
    ];
    for (const other of others) {
      expect(eventsIn([first, other]).map(({ sameAs }) => sameAs)).toEqual([undefined, undefined]);
    }
  });
});

describe('under a date as a heading', () => {
  test('what a paragraph tells before its own date belongs to the heading', () => {
    const events = eventsIn(['2003-02-21', '李青从外地抵达河口城并入住旅馆，3月4日不治。']);
    expect(events.map(({ date, inherited }) => [date, inherited])).toEqual([
      ['2003-02-21', true],
      ['2003-03-04', false],
    ]);
  });

  test('a time of day is of that day', () => {
    expect(eventsIn(['2003-04-01', '居民于傍晚时分被送往河口城。'])).toMatchObject([
      { date: '2003-04-01TEV' },
    ]);
  });
});
