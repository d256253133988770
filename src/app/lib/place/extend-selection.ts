import { textRange } from './text-range.ts';

/**
 * Extends the selection by a step, as Shift and an arrow do in a field; where nothing is selected yet, from the beginning of a block.
 * A page without a caret has no other way to select by keyboard.
 */
export const extendFromKeyboard = (
  block: string,
  direction: 'forward' | 'backward',
  unit: 'character' | 'line',
): void => {
  const selection = document.getSelection();
  if (selection === null) return;
  const row = document.getElementById(block);
  const isBegun = !selection.isCollapsed || row?.contains(selection.anchorNode) === true;
  if (!isBegun || selection.anchorNode?.parentElement?.closest('[data-offset]') == null) {
    const start = textRange(block, { start: 0, end: 1 });
    if (start === null) return;
    selection.collapse(start.startContainer, start.startOffset);
  }
  selection.modify('extend', direction, unit);
};
