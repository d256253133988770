import type { Block } from '#model/block.ts';
import type { Span } from '#model/span.ts';

/** True when the block is nothing but the expression: a chronicle's heading, whatever its mark-up. */
export const isDateHeading = ({ text }: Block, { start, end }: Span): boolean =>
  text.length <= 40 && /^[\s：:，,。.、·—-]*$/u.test(text.slice(0, start) + text.slice(end));

/** True when the expression opens a heading, so that what follows stands under its year. */
export const opensHeading = (block: Block, span: Span): boolean =>
  isDateHeading(block, span) || (block.kind === 'heading' && span.start <= 1);
