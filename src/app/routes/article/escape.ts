import type { ReaderState } from './use-reader.ts';

/** What Escape does now: closes exactly one layer, the topmost; undefined when none is open. */
export const escapeFrom = (reader: ReaderState): (() => void) | undefined => {
  const { highlighting, choice, panel, layout, tools } = reader;
  if (tools.finding !== null) return tools.endFind;
  if (highlighting.open !== null)
    return () => {
      document.getSelection()?.removeAllRanges();
      highlighting.setOpen(null);
    };
  if (highlighting.placing !== null) return () => highlighting.setPlacing(null);
  // Elsewhere panels stand beside the text and cover nothing.
  if (panel !== null && layout === 'phone') return () => reader.setPanel(null);
  if (choice.kind !== null) return () => reader.openEntity(null);
  return tools.listening === null ? undefined : tools.endListen;
};
