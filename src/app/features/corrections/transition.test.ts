import { describe, expect, test } from 'vitest';
import {
  EMPTY_STATE,
  transition,
  type Command,
  type CorrectionDraft,
  type CorrectionState,
} from './transition.ts';

const draft: CorrectionDraft = {
  action: 'hide',
  surface: '里加',
  entity: { id: 'place-里加', type: 'place', name: '里加' },
  where: { scope: 'everywhere' },
};

const add = (id: string, now = '2026-01-01T00:00:00.000Z'): Command => ({ kind: 'add', draft, id, now });

const after = (...commands: readonly Command[]): CorrectionState =>
  commands.reduce((state, command) => transition(state, command)?.state ?? state, EMPTY_STATE);

const idsOf = ({ list }: CorrectionState): string[] => list.map(({ id }) => id);

describe('corrections', () => {
  test('are made, and taken back one by one', () => {
    expect(idsOf(after(add('a'), add('b'), { kind: 'remove', id: 'a' }))).toEqual(['b']);
  });

  test('made at one instant, or after the clock was set back, still come one after the other', () => {
    const { list } = after(add('a'), add('b'), add('c', '2025-01-01T00:00:00.000Z'));
    expect(list.map(({ made }) => made)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.001Z',
      '2026-01-01T00:00:00.002Z',
    ]);
  });

  test('undone and redone are as they were', () => {
    const made = after(add('a'), { kind: 'remove', id: 'a' });
    const undone = transition(made, { kind: 'undo' });
    expect(undone?.state.list).toEqual(after(add('a')).list);
    expect(undone?.change).toEqual([{ before: null, after: after(add('a')).list[0] }]);
    expect(undone && idsOf(transition(undone.state, { kind: 'redo' })?.state ?? EMPTY_STATE)).toEqual([]);
  });

  test('cannot be redone once something else was done', () => {
    expect(transition(after(add('a'), { kind: 'undo' }, add('b')), { kind: 'redo' })).toBeNull();
  });

  test.each([[{ kind: 'undo' }], [{ kind: 'redo' }], [{ kind: 'remove', id: 'none' }]] as const)(
    'do not change by %j when there is nothing of it',
    (command) => {
      expect(transition(EMPTY_STATE, command)).toBeNull();
    },
  );
});
