import { expect, test } from 'vitest';
import { printedHighlights, printedNotes } from './printed-highlights.ts';

const BLOCKS = [{ id: 'p1' }, { id: 'p2' }, { id: 'p10' }];

test('a highlight is printed with its note, in all blocks where it stands; one without a sure place is not', () => {
  const places = [
    { block: 'p1', start: 3, end: 9 },
    { block: 'p2', start: 0, end: 2 },
  ];
  expect(
    printedHighlights([
      { highlight: { color: 'blue', note: '想一想' }, at: { places } },
      { highlight: { color: 'red', note: '在哪里？' }, at: { places: [] } },
    ]),
  ).toEqual([{ color: 'blue', note: '想一想', places }]);
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
