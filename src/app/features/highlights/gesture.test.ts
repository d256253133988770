import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { testHighlight } from '#app/testing/test-highlight.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import type { AnchoredHighlight } from './anchored-highlights.ts';
import { commandFor, type Gesture } from './gesture.ts';

const article = testArticle();
const [whole, first, second] = [
  { block: 'p1', start: 0, end: 18 },
  { block: 'p1', start: 0, end: 10 },
  { block: 'p1', start: 10, end: 18 },
];
const fresh = { id: 'new', now: '2024-05-01T08:00:00.000Z' };

const anchored = (...list: readonly Highlight[]): AnchoredHighlight[] =>
  list.map((highlight) => ({ highlight, at: { state: 'exact', places: highlight.parts, likely: [] } }));

const mean = (gesture: Gesture, ...list: readonly Highlight[]) =>
  commandFor(gesture, { article, anchored: anchored(...list) }, fresh);

const margin = (offset: number): Gesture => ({ kind: 'margin', block: 'p1', offset, color: 'yellow' });
const sentence = (open: string | null): Gesture => ({
  kind: 'sentence',
  block: 'p1',
  offset: null,
  open,
  color: 'yellow',
});
const onWhole = testHighlight(article, [whole], { id: 'whole' });
const onFirst = testHighlight(article, [first], { id: 'first' });

describe('touching the margin', () => {
  test('means the whole block, then the sentence beside it, then nothing', () => {
    expect(mean(margin(12))).toMatchObject({ kind: 'add', highlight: { parts: [whole] } });
    expect(mean(margin(12), onWhole)).toMatchObject({
      kind: 'place',
      moves: [{ id: 'whole', to: { parts: [second] } }],
    });
    expect(mean(margin(2), onFirst)).toMatchObject({ kind: 'delete', ids: ['first'] });
  });

  test('beside another sentence means that one as well', () => {
    expect(mean(margin(12), onFirst)).toMatchObject({ kind: 'add', highlight: { parts: [second] } });
  });

  test('of a block of one sentence means it, then nothing', () => {
    const only = testHighlight(article, [{ block: 'p2', start: 0, end: 16 }], { id: 'only' });
    const gesture: Gesture = { kind: 'margin', block: 'p2', offset: 3, color: 'yellow' };
    expect(mean(gesture, only)).toMatchObject({ kind: 'delete', ids: ['only'] });
  });

  test('of a block without text means nothing', () => {
    expect(mean({ kind: 'margin', block: 'p4', offset: 0, color: 'yellow' })).toBeNull();
  });
});

describe('the key for a sentence', () => {
  test('means the first one that has no highlight', () => {
    expect(mean(sentence(null))).toMatchObject({ kind: 'add', highlight: { parts: [first] } });
    expect(mean(sentence(null), onFirst)).toMatchObject({ kind: 'add', highlight: { parts: [second] } });
  });

  test('goes on to the next one while its highlight is open, and makes the whole block its first one', () => {
    expect(mean(sentence('first'), onFirst)).toMatchObject({
      kind: 'place',
      moves: [{ id: 'first', to: { parts: [second] } }],
    });
    expect(mean(sentence('whole'), onWhole)).toMatchObject({
      kind: 'place',
      moves: [{ id: 'whole', to: { parts: [first] } }],
    });
  });
});

test('the key for a block highlights it, again takes that away; a colour changes it', () => {
  const toggle: Gesture = { kind: 'toggle', block: 'p1', color: 'yellow' };
  expect(mean(toggle, onFirst)).toMatchObject({
    kind: 'add',
    highlight: { parts: [whole], title: article.title },
  });
  expect(mean(toggle, onWhole)).toMatchObject({ kind: 'delete', ids: ['whole'] });
  expect(mean({ kind: 'paint', block: 'p1', color: 'red' }, onWhole)).toEqual({
    kind: 'recolor',
    ids: ['whole'],
    color: 'red',
  });
});

test('a selection means exactly itself, and another colour where it is highlighted already', () => {
  const places = [second, { block: 'p2', start: 0, end: 7 }];
  expect(mean({ kind: 'select', places, color: 'blue' })).toMatchObject({
    kind: 'add',
    highlight: { parts: places, color: 'blue' },
  });
  expect(mean({ kind: 'select', places: [first], color: 'blue' }, onFirst)).toMatchObject({
    kind: 'recolor',
  });
});

test('a highlight that moved with its paragraph is taken away where it stands now', () => {
  const [one] = anchored(testHighlight(article, [{ block: 'p2', start: 0, end: 16 }], { id: 'moved' }));
  const at = { state: 'moved' as const, places: [whole], likely: [] };
  const view = { article, anchored: one === undefined ? [] : [{ ...one, at }] };
  expect(commandFor({ kind: 'toggle', block: 'p1', color: 'yellow' }, view, fresh)).toMatchObject({
    kind: 'delete',
    ids: ['moved'],
  });
});
