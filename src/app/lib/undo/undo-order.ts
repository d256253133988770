/** A list of steps that can be undone, and one of steps that can be redone: how long they are, and what goes one back or on. */
export interface History {
  readonly past: number;
  readonly future: number;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Which history each step belongs to, by its index, the latest step last. */
export interface UndoOrder {
  readonly past: readonly number[];
  readonly future: readonly number[];
}

export const NO_ORDER: UndoOrder = { past: [], future: [] };

/** Takes the latest steps of each history away, or adds some, until there are as many as it says. */
const fitted = (order: readonly number[], lengths: readonly number[]): readonly number[] => {
  let result = order;
  for (const [index, length] of lengths.entries()) {
    let surplus = result.filter((of) => of === index).length - length;
    for (; surplus > 0; surplus--) {
      const last = result.lastIndexOf(index);
      result = result.filter((_, at) => at !== last);
    }
    if (surplus < 0) result = [...result, ...Array<number>(-surplus).fill(index)];
  }
  return result;
};

/** The order of steps of several histories once they are as long as they are now; the same object when nothing has changed. */
export const orderOf = (order: UndoOrder, histories: readonly History[]): UndoOrder => {
  const past = fitted(
    order.past,
    histories.map((history) => history.past),
  );
  const future = fitted(
    order.future,
    histories.map((history) => history.future),
  );
  return past === order.past && future === order.future ? order : { past, future };
};
