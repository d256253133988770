import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLORS } from '#model/highlight.ts';
import { testArticle } from '#app/testing/test-article.ts';
import { transition, type Command, type HighlightState } from './transition.ts';

const article = testArticle();
const empty: HighlightState = { list: [], past: [], future: [] };

let count = 0;
const give = (kind: 'toggle' | 'paint', block: string, color: 'yellow' | 'green' = 'yellow'): Command => ({
  kind,
  block,
  color,
  id: `h${++count}`,
  now: '2024-05-01T08:00:00.000Z',
});

const run = (state: HighlightState, ...commands: readonly Command[]): HighlightState =>
  commands.reduce((before, command) => transition(before, article, command)?.state ?? before, state);

describe('highlighting', () => {
  test('a block marks all of its text, with the words it was made on', () => {
    const [made] = run(empty, give('toggle', 'p2')).list;
    const text = article.blocks[1]?.text ?? '';
    expect(made).toMatchObject({
      block: 'p2',
      start: 0,
      end: text.length,
      color: 'yellow',
      quote: { exact: text },
    });
  });

  test('the same block again takes the highlight away', () => {
    expect(run(empty, give('toggle', 'p2'), give('toggle', 'p2')).list).toEqual([]);
  });

  test('a marked block in another colour changes the colour and keeps the highlight', () => {
    const before = run(empty, give('toggle', 'p2'));
    const after = run(before, give('paint', 'p2', 'green'));
    expect(after.list).toEqual([{ ...before.list[0], color: 'green' }]);
  });

  test('a highlight that moved with its paragraph is taken away where it stands now', () => {
    const marked = run(empty, give('toggle', 'p2'));
    const [first, second, ...rest] = article.blocks;
    const inserted = { kind: 'paragraph' as const, id: 'p9', text: '新的一段。', marks: [], sentences: [] };
    const renumbered = [first, inserted, second, ...rest].flatMap((block, index) =>
      block === undefined ? [] : [{ ...block, id: `p${index + 1}` }],
    );
    const rebuilt = testArticle({ blocks: renumbered });
    expect(transition(marked, rebuilt, give('toggle', 'p3'))?.state.list).toEqual([]);
  });

  test('a block without text cannot be highlighted', () => {
    expect(transition(empty, article, give('toggle', 'p4'))).toBeNull();
  });

  test('what has no effect is no step to undo', () => {
    const state = run(empty, give('toggle', 'p1'));
    expect(transition(state, article, give('paint', 'p1'))).toBeNull();
    expect(transition(state, article, { kind: 'remove', id: 'nobody' })).toBeNull();
  });

  test('undo brings back what was removed, redo removes it again', () => {
    const marked = run(empty, give('toggle', 'p1'));
    const removed = run(marked, { kind: 'remove', id: marked.list[0]?.id ?? '' });
    expect(run(removed, { kind: 'undo' }).list).toEqual(marked.list);
    expect(run(removed, { kind: 'undo' }, { kind: 'redo' }).list).toEqual([]);
  });

  test('a new step forgets what could have been redone', () => {
    const state = run(empty, give('toggle', 'p1'), { kind: 'undo' }, give('toggle', 'p2'));
    expect(transition(state, article, { kind: 'redo' })).toBeNull();
  });

  test('undoing every step of any story ends where it began', () => {
    const anyCommand = fc.oneof(
      fc.record({
        kind: fc.constantFrom('toggle' as const, 'paint' as const),
        block: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p9'),
        color: fc.constantFrom(...HIGHLIGHT_COLORS),
        id: fc.uuid(),
        now: fc.constant('2024-05-01T08:00:00.000Z'),
      }),
      fc.constant({ kind: 'undo' as const }),
      fc.constant({ kind: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        let state = run(empty, ...commands);
        while (state.past.length > 0) state = run(state, { kind: 'undo' });
        expect(state.list).toEqual([]);
      }),
    );
  });
});
