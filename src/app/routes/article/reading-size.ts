import type { CSSProperties } from 'react';

/** The size of the text, in pixels, for the element that holds it and not for the page's root: nothing else has its styles worked out anew. */
export const sizeOf = (size: number): CSSProperties & Record<'--reading-size', string> => ({
  '--reading-size': `${size / 16}rem`,
});
