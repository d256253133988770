import { expect, test } from 'vitest';
import { printedHighlights, printedNotes } from './printed-highlights.ts';

const BLOCKS = [{ id: 'p1' }, { id: 'p2' }, { id: 'p10' }];

test('a highlight of one block is printed where it stands', () => {
  const found = printedHighlights([
    { highlight: { color: 'yellow', id: 'x' }, place: { state: 'exact', block: 'p1', start: 0, end: 4 } },
  ]);
  expect(found).toEqual([{ color: 'yellow', note: '', places: [{ block: 'p1', start: 0, end: 4 }] }]);
});

test('one of several blocks, with a note, in all of them', () => {
  const places = [
    { block: 'p1', start: 3, end: 9 },
    { block: 'p2', start: 0, end: 2 },
  ];
  const anchored = {
    highlight: { color: 'blue', note: '想一想' },
    at: { state: 'moved', places, likely: [] },
  };
  expect(printedHighlights([anchored])).toEqual([{ color: 'blue', note: '想一想', places }]);
});

test('one whose place is not sure is not printed in the text', () => {
  const highlight = { color: 'red', note: '在哪里？' };
  expect(
    printedHighlights([
      { highlight, place: { state: 'lost' } },
      { highlight, at: { state: 'unsure', places: [], likely: [] } },
    ]),
  ).toEqual([]);
});

test('notes are numbered in the order of the text, by the ends of their highlights', () => {
  const one = (note: string, block: string, end: number) => ({
    color: 'green',
    note,
    places: [{ block, start: 0, end }],
  });
  const notes = printedNotes(
    [one('三', 'p10', 1), one('二', 'p2', 8), one('一', 'p2', 5), one(' ', 'p1', 2)],
    BLOCKS,
  );
  expect(notes.map(({ number, note }) => `${number}${note}`)).toEqual(['1一', '2二', '3三']);
});
