import type { Span } from '#model/span.ts';
import { canPaint, paint } from './paint.ts';
import { textRange } from './text-range.ts';

/** Lights one span of one block, and nothing else; null puts the light out. Browsers without painting light the block. */
export const light = (place: { block: string; span: Span } | null): void => {
  const range = place && textRange(place.block, place.span);
  paint('lit', range ? [range] : []);
  if (canPaint) return;
  for (const row of document.querySelectorAll('.row[data-lit]')) row.removeAttribute('data-lit');
  if (place !== null) document.getElementById(place.block)?.setAttribute('data-lit', '');
};
