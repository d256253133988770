import { describe, expect, test } from 'vitest';
import { NO_ORDER, orderOf, type UndoOrder } from './undo-order.ts';

const none = (): void => undefined;

/** The order after two histories had these lengths one after the other. */
const after = (...lengths: readonly (readonly [past: number, future: number])[][]): UndoOrder =>
  lengths.reduce<UndoOrder>(
    (order, now) =>
      orderOf(
        order,
        now.map(([past, future]) => ({ past, future, undo: none, redo: none })),
      ),
    NO_ORDER,
  );

describe('undoing across histories', () => {
  test('knows which one has the latest step', () => {
    expect(
      after(
        [
          [1, 0],
          [0, 0],
        ],
        [
          [1, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
      ).past,
    ).toEqual([0, 1, 0]);
  });

  test('goes back and forth through both', () => {
    const undone = [
      [
        [1, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    ] as const;
    const order = after(...undone.map((lengths) => [...lengths]));
    expect(order).toEqual({ past: [], future: [1, 0] });
    const redone = after(...undone.map((lengths) => [...lengths]), [
      [1, 0],
      [0, 1],
    ]);
    expect(redone).toEqual({ past: [0], future: [1] });
  });

  test('forgets what a new step made impossible to redo', () => {
    expect(
      after(
        [
          [1, 0],
          [1, 0],
        ],
        [
          [0, 1],
          [1, 0],
        ],
        [
          [1, 0],
          [1, 0],
        ],
      ),
    ).toEqual({ past: [1, 0], future: [] });
  });

  test('stays the same object while nothing happens', () => {
    const order = after([
      [1, 0],
      [1, 0],
    ]);
    expect(
      orderOf(
        order,
        [1, 1].map((past) => ({ past, future: 0, undo: none, redo: none })),
      ),
    ).toBe(order);
  });
});
