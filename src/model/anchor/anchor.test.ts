import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { Part } from '../highlight/highlight.ts';
import { anchorInPlace } from './anchor.ts';
import type { Anchored } from './anchored.ts';
import { haystackOf } from './haystack.ts';
import { partOf, type Place } from './place.ts';
import { relocate } from './relocate.ts';

const block = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [],
});

const numbered = (...texts: readonly string[]): Block[] =>
  texts.map((text, index) => block(`p${index + 1}`, text));

const FIRST = '港口星期四重新开放，首批货轮已经离岸。';
const SECOND = '码头工人说，他们等这一天等了三个月，今后还会继续观望。';
const THIRD = '市政府表示，扩建工程将在明年春天完成，届时吞吐量会增加一倍。';
const before = numbered(FIRST, SECOND, THIRD);

const marked = (place: Place, blocks: readonly Block[] = before): Part[] => {
  const part = partOf(blocks, place);
  if (part === null) throw new Error('no such place');
  return [part];
};

/** What the reader does: trusts the old place where it can, else looks for the words. */
const find = (parts: readonly Part[], blocks: readonly Block[], textHash = 'after'): Anchored => {
  const highlight = { textHash: 'before', parts: [...parts] };
  const byId = new Map(blocks.map((one) => [one.id, one]));
  return anchorInPlace(highlight, { textHash, blocks }, byId) ?? relocate(highlight, haystackOf(blocks));
};

const words = (found: Anchored, blocks: readonly Block[]): (string | undefined)[] =>
  found.places.map(({ block: id, start, end }) =>
    blocks.find((one) => one.id === id)?.text.slice(start, end),
  );

describe('a highlight', () => {
  test('stands exactly where it was made while the article is the same', () => {
    const place = { block: 'p2', start: 0, end: 4 };
    expect(find(marked(place), before, 'before')).toEqual({ state: 'exact', places: [place], likely: [] });
  });

  test('stands exactly there when something far from it changed', () => {
    const far = numbered(FIRST, SECOND, `${THIRD}另有消息。`);
    expect(find(marked({ block: 'p2', start: 0, end: 4 }), far).state).toBe('exact');
  });

  test('moves with its words when a paragraph comes in before it', () => {
    const after = numbered('新的一段。', FIRST, SECOND, THIRD);
    expect(find(marked({ block: 'p2', start: 6, end: 17 }), after)).toEqual({
      state: 'moved',
      places: [{ block: 'p3', start: 6, end: 17 }],
      likely: [],
    });
  });

  test('of two characters moves too', () => {
    const after = numbered('新的一段。', FIRST, SECOND, THIRD);
    expect(find(marked({ block: 'p2', start: 2, end: 4 }), after).places).toEqual([
      { block: 'p3', start: 2, end: 4 },
    ]);
  });

  test('is found in the other script', () => {
    const after = numbered(
      '港口星期四重新開放，首批貨輪已經離岸。',
      '碼頭工人說，他們等這一天等了三個月，今後還會繼續觀望。',
      '市政府表示，擴建工程將在明年春天完成，屆時吞吐量會增加一倍。',
    );
    expect(words(find(marked({ block: 'p2', start: 6, end: 17 }), after), after)).toEqual([
      '他們等這一天等了三個月',
    ]);
  });

  test('is found when its words were lightly edited', () => {
    const after = numbered(FIRST, '码头工人们说，他们等这天等了三个月，今后还会观望。', THIRD);
    expect(words(find(marked({ block: 'p2', start: 6, end: 17 }), after), after)).toEqual([
      '他们等这天等了三个月',
    ]);
  });

  test('is lost, not misplaced, when its paragraph is gone and its words are common', () => {
    const article = numbered(FIRST, SECOND, '码头的历史很长，工人们都知道，他们等这一天也不是第一次。');
    const [head, , tail] = article;
    const after = numbered(head?.text ?? '', tail?.text ?? '');
    for (const place of [
      { block: 'p2', start: 0, end: 2 },
      { block: 'p2', start: 2, end: 4 },
      { block: 'p2', start: 6, end: 8 },
    ])
      expect(find(marked(place, article), after).places).toEqual([]);
  });

  test('on one of two blocks with the same text stays with its neighbours', () => {
    const repeated = numbered(FIRST, '来源：本报', SECOND, '来源：本报', THIRD);
    const after = numbered('新的一段。', FIRST, '来源：本报', SECOND, '来源：本报', THIRD);
    expect(find(marked({ block: 'p4', start: 0, end: 5 }, repeated), after).places).toEqual([
      { block: 'p5', start: 0, end: 5 },
    ]);
  });

  test('is not painted on another block with the same text when its own is gone', () => {
    const repeated = numbered(FIRST, '来源：本报', SECOND, '来源：本报', THIRD);
    const after = numbered(FIRST, '来源：本报', SECOND, THIRD);
    expect(find(marked({ block: 'p4', start: 0, end: 5 }, repeated), after).places).toEqual([]);
  });

  test('of several blocks is unsure, with what is left of it, when one of them is gone', () => {
    const parts = [
      ...marked({ block: 'p1', start: 4, end: FIRST.length }),
      ...marked({ block: 'p2', start: 0, end: 5 }),
    ];
    expect(find(parts, numbered(SECOND, THIRD))).toEqual({
      state: 'unsure',
      places: [],
      likely: [{ block: 'p1', start: 0, end: 5 }],
    });
  });

  test('made by the first version, which knew no neighbours, is found as well', () => {
    const part = marked({ block: 'p2', start: 6, end: 17 }).map((one) => ({
      ...one,
      quote: { ...one.quote, before: '', after: '' },
      copy: { index: 0, of: 0 },
    }));
    const after = numbered('新的一段。', FIRST, SECOND, THIRD);
    expect(find(part, after).places).toEqual([{ block: 'p3', start: 6, end: 17 }]);
  });
});

const sentence = fc
  .array(fc.constantFrom(...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((characters) => characters.join(''));

test('whatever becomes of an article, a place is one of it, and never an empty one', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.array(sentence, { maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (old, young, at, length) => {
        const blocks = numbered(...old);
        const text = old[at % old.length] ?? '';
        const start = length % text.length;
        const [part] = marked({ block: `p${(at % old.length) + 1}`, start, end: text.length }, blocks);
        const after = numbered(...young);
        const { places, likely } = find(part === undefined ? [] : [part], after);
        expect(places.length).toBeLessThanOrEqual(1);
        for (const { block: id, start: from, end: to } of [...places, ...likely]) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(after.find((one) => one.id === id)?.text.length ?? 0);
        }
      },
    ),
  );
});

test('in an article that did not change, every place is exactly where it was', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (texts, at, from) => {
      const blocks = numbered(...texts);
      const text = texts[at % texts.length] ?? '';
      const place = { block: `p${(at % texts.length) + 1}`, start: from % text.length, end: text.length };
      expect(find(marked(place, blocks), blocks, 'before').places).toEqual([place]);
    }),
  );
});
