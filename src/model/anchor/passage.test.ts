import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { findPassage, passageFragment, readPassage } from './passage.ts';
import { partOf, type Place } from './place.ts';
import { textFragmentLink } from './text-fragment.ts';

const block = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [[0, text.length]],
});
const LONG =
  '这是一段很长的话，长到地址里放不下全部，于是只有开头与末尾留在地址之中，其余的由两者之间来补足，读者照样能够找到它。';
const blocks = [
  block('p1', '里加港周三重新开放。港务局表示欢迎。'),
  block('p2', LONG),
  block('p3', '货运不多。'),
];

const partsOf = (places: readonly Place[], of: readonly Block[]) =>
  places.flatMap((place) => partOf(of, place) ?? []);

const led = (places: readonly Place[], to: readonly Block[]): readonly Place[] | null => {
  const passage = readPassage(`#${passageFragment(partsOf(places, blocks))}`);
  return passage && findPassage(passage, to);
};

describe('the address of a passage', () => {
  const passage = [{ block: 'p1', start: 3, end: 9 }];

  test('leads to it', () => {
    expect(led(passage, blocks)).toEqual(passage);
  });

  test('leads to its words when they have moved to another paragraph, or were written in the other script', () => {
    expect(led(passage, [block('p1', '导语。'), block('p2', '據報里加港週三重新開放。')])).toEqual([
      { block: 'p2', start: 5, end: 11 },
    ]);
  });

  test('leads to a long one by its ends, though something within has changed', () => {
    const whole = [{ block: 'p2', start: 0, end: LONG.length }];
    expect(led(whole, [block('p9', LONG.replace('末尾', '最末几句'))])).toEqual([
      { block: 'p9', start: 0, end: LONG.length + 2 },
    ]);
  });

  test('leads nowhere when its words are gone', () => {
    expect(led(passage, [block('p1', '另一篇文章的话。')])).toBeNull();
  });

  test('can be read whatever is selected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 3 }),
        (texts) => {
          const made = texts.map((text, index) => block(`p${index + 1}`, text.replaceAll(/\p{Cs}/gu, '$')));
          const places = made.map(({ id, text }) => ({ block: id, start: 0, end: text.length }));
          const read = readPassage(passageFragment(partsOf(places, made)));
          expect(read?.places).toEqual(places);
        },
      ),
    );
  });

  test.each(['', '#p5', '#at=', '#at=p1.0-3', '#at=p1.0-3&q=%', '#at=p1.x-3&q=a,,b,c'])(
    'is no fragment such as %j',
    (fragment) => {
      expect(readPassage(fragment)).toBeNull();
    },
  );
});

test('the same words on the outlet’s own site are reached by a text fragment', () => {
  const quote = { exact: '里加港-周三', prefix: '据报', suffix: '重新开放', before: '', after: '' };
  expect(decodeURIComponent(textFragmentLink('https://example.org/a', quote))).toBe(
    'https://example.org/a#:~:text=据报-,里加港-周三,-重新开放',
  );
  expect(textFragmentLink('https://example.org/a', quote)).toContain('%2D');
  expect(textFragmentLink('https://example.org/a#top', quote)).toContain('#top:~:text=');
});
