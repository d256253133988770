import type { Span } from '#model/span.ts';
import type { FoldedBlock } from './candidate.ts';

/** The folded spelling of a span of a block. */
export const surfaceOf = (block: FoldedBlock, { start, end }: Span): string => block.folded.slice(start, end);
