/** Whether the browser has the CSS Custom Highlight API; without it highlights are drawn as elements. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Paints ranges under a name that the style sheet knows (`::highlight(name)`), in place of what the name had. */
export const paint = (name: string, ranges: readonly Range[]): void => {
  if (!canPaint) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};
