import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLORS, type Highlight } from '#model/highlight/highlight.ts';
import { testArticle } from '#app/testing/test-article.ts';
import { testHighlight } from '#app/testing/test-highlight.ts';
import { merged } from './merge.ts';
import { EMPTY_STATE, transition, type Command, type HighlightState } from './transition.ts';

const article = testArticle();
const NOW = '2024-05-01T08:00:00.000Z';
const { parts } = testHighlight(article, [{ block: 'p1', start: 0, end: 3 }]);
const elsewhere = testHighlight(article, [{ block: 'p2', start: 0, end: 4 }]).parts;

const add = (id: string): Command => ({
  kind: 'add',
  now: NOW,
  highlight: { id, article: 'test', title: '港口重新开放', textHash: 'h', parts, color: 'yellow' },
});

/** What storage does: each record merged with what is there. */
const carryOut = (state: HighlightState, command: Command): HighlightState => {
  const step = transition(state, command);
  if (step === null) return state;
  const records = new Map(state.records.map((record) => [record.id, record]));
  for (const change of step.change) {
    const id = (change.after ?? change.before)?.id ?? '';
    const result = merged(records.get(id) ?? null, change, { now: NOW, reverts: step.reverts });
    if (result === null) records.delete(id);
    else records.set(id, result);
  }
  return { records: [...records.values()], past: step.past, future: step.future };
};

const run = (...commands: readonly Command[]): HighlightState => commands.reduce(carryOut, EMPTY_STATE);

/** Without what only tells when a record was written. */
const told = ({ records }: HighlightState): Omit<Highlight, 'updatedAt' | 'counter'>[] =>
  records.map(({ updatedAt: _updatedAt, counter: _counter, ...record }) => record);

describe('what is done to highlights', () => {
  test('changes their colour, note, tags and place', () => {
    const state = run(
      add('a'),
      { kind: 'recolor', ids: ['a'], color: 'red' },
      { kind: 'note', id: 'a', note: '核对' },
      { kind: 'tags', ids: ['a'], add: ['港口', '经济'], remove: [] },
      { kind: 'tags', ids: ['a'], add: ['港口'], remove: ['经济'] },
      { kind: 'place', moves: [{ id: 'a', to: { textHash: 'h2', parts: elsewhere } }] },
    );
    expect(state.records).toMatchObject([
      { id: 'a', color: 'red', note: '核对', tags: ['港口'], textHash: 'h2', parts: elsewhere },
    ]);
    expect(state.past).toHaveLength(6);
  });

  test('puts them into the bin and takes them out, and erases only what is in it', () => {
    const binned = run(add('a'), { kind: 'delete', ids: ['a'], now: NOW });
    expect(binned.records).toMatchObject([{ deletedAt: NOW }]);
    expect(carryOut(binned, { kind: 'restore', ids: ['a'] }).records).toMatchObject([{ deletedAt: null }]);
    expect(carryOut(binned, { kind: 'erase', ids: ['a'] }).records).toEqual([]);
    expect(transition(run(add('a')), { kind: 'erase', ids: ['a'] })).toBeNull();
  });

  test('is one step, however many it concerns, and none when it changes nothing', () => {
    const both = run(add('a'), add('b'), { kind: 'recolor', ids: ['a', 'b'], color: 'blue' });
    expect(both.past).toHaveLength(3);
    expect(carryOut(both, { kind: 'undo' }).records).toMatchObject([
      { color: 'yellow' },
      { color: 'yellow' },
    ]);
    for (const idle of [
      { kind: 'recolor', ids: ['a', 'b'], color: 'blue' },
      { kind: 'note', id: 'a', note: '' },
      { kind: 'tags', ids: ['a'], add: [], remove: ['没有'] },
      { kind: 'delete', ids: ['nobody'], now: NOW },
      { kind: 'redo' },
    ] satisfies Command[])
      expect(transition(both, idle)).toBeNull();
  });

  test('forgets what could have been repeated when something else is done', () => {
    const state = run(add('a'), { kind: 'undo' }, add('b'));
    expect(transition(state, { kind: 'redo' })).toBeNull();
  });
});

const ids = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(add),
  fc.record({ kind: fc.constant('recolor' as const), ids, color: fc.constantFrom(...HIGHLIGHT_COLORS) }),
  fc.record({ kind: fc.constant('note' as const), id: fc.constantFrom('a', 'b'), note: fc.string() }),
  fc.record({
    kind: fc.constant('tags' as const),
    ids,
    add: fc.subarray(['x', 'y']),
    remove: fc.subarray(['x', 'z']),
  }),
  fc.record({ kind: fc.constant('delete' as const), ids, now: fc.constant(NOW) }),
  fc.record({ kind: fc.constant('restore' as const), ids }),
  fc.record({ kind: fc.constant('erase' as const), ids }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);

/** Ids are never used twice. */
const isFresh = (state: HighlightState, command: Command, used: Set<string>): boolean => {
  if (command.kind !== 'add') return true;
  const { id } = command.highlight;
  if (used.has(id) || state.records.some((record) => record.id === id)) return false;
  used.add(id);
  return true;
};

test('undoing every step of any story ends where it began, and redoing them all where it was', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
      const used = new Set<string>();
      let state = EMPTY_STATE;
      for (const command of commands) if (isFresh(state, command, used)) state = carryOut(state, command);
      const end = told(state);
      let steps = 0;
      for (; state.past.length > 0; steps++) state = carryOut(state, { kind: 'undo' });
      expect(state.records).toEqual([]);
      for (; steps > 0; steps--) state = carryOut(state, { kind: 'redo' });
      expect(new Set(told(state))).toEqual(new Set(end));
    }),
  );
});
