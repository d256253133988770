import type { Block } from '#model/block.ts';
import { selectedPlaces } from '#app/lib/place/selected-places.ts';

/** Whether a selection is within the text and nothing else. */
const isInText = (selection: Selection): boolean => {
  const common = selection.rangeCount === 0 ? null : selection.getRangeAt(0).commonAncestorContainer;
  const element = common instanceof Element ? common : common?.parentElement;
  return element?.closest('.reading') != null;
};

/** Copying gives the words as they are written, whatever script they are drawn in and whatever stands above them. */
export const copyCanonical = (event: ClipboardEvent, blocks: readonly Block[]): void => {
  const selection = document.getSelection();
  if (event.defaultPrevented || selection === null || !isInText(selection)) return;
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const parts = selectedPlaces().map(({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '');
  if (parts.length === 0) return;
  event.clipboardData?.setData('text/plain', parts.join('\n\n'));
  event.preventDefault();
};
