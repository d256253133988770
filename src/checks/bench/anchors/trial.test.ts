import { expect, test } from 'vitest';
import { testBlocks } from './blocks.test-support.ts';
import { chanceFrom } from './chance.ts';
import { EDITS } from './edits.ts';
import { classOf, emptyTally, tell } from './tally.ts';
import { blocksOf, placeAfter, trace } from './traced.ts';

const blocks = testBlocks(40);
const { traced, starts } = trace(blocks);

test('what is left of every stretch is known after every kind of edit', () => {
  for (const edit of EDITS.values()) {
    const after = edit(traced, { chance: chanceFrom(7), strangers: ['别的文章里的一段。'] });
    const now = new Map(blocksOf(after).map(({ id, text }) => [id, text]));
    for (const { id, text } of blocks) {
      const from = starts.get(id) ?? 0;
      const place = placeAfter(after, from, from + text.length);
      const words = place === null ? '' : (now.get(place.block)?.slice(place.start, place.end) ?? '');
      // Edits leave most of a text as it is.
      const shared = [...words].filter((character) => text.includes(character)).length;
      expect(shared).toBeGreaterThanOrEqual(words.length / 2);
    }
  }
});

test('a highlight counts as recovered where it belongs, as false anywhere else', () => {
  const tally = emptyTally();
  const belongs = { block: 'p1', start: 4, end: 8 };
  tell(tally, belongs, { state: 'moved', place: { block: 'p1', start: 5, end: 8 } });
  tell(tally, belongs, { state: 'moved', place: { block: 'p2', start: 4, end: 8 } });
  tell(tally, belongs, { state: 'unsure', place: undefined });
  tell(tally, null, { state: 'moved', place: belongs });
  expect(tally).toEqual({ there: 3, recovered: 1, gone: 1, haunting: 1, false: 2, unsure: 1 });
});

test('lengths are told in classes', () => {
  expect([2, 3, 7, 8, 200].map(classOf)).toEqual([2, 3, 4, 8, 64]);
});
