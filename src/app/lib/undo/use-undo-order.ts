import { useState } from 'react';
import { NO_ORDER, orderOf, type History } from './undo-order.ts';

/** One undo and one redo for several histories: whatever was done last in any of them; undefined when there is nothing. */
export const useUndoOrder = (
  ...histories: readonly History[]
): { undo: (() => void) | undefined; redo: (() => void) | undefined } => {
  const [known, setKnown] = useState(NO_ORDER);
  const order = orderOf(known, histories);
  if (order !== known) setKnown(order);
  return {
    undo: histories[order.past.at(-1) ?? -1]?.undo,
    redo: histories[order.future.at(-1) ?? -1]?.redo,
  };
};
