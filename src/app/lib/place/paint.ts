/** Whether the browser has the CSS Custom Highlight API; without it highlights are drawn as elements. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Paints ranges under a name that the style sheet knows (`::highlight(name)`), in place of what the name had; a higher priority lies
 * over a lower one.
 */
export const paint = (name: string, ranges: readonly Range[], priority = 0): void => {
  if (!canPaint) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
};
