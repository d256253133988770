import type { Block } from '#model/block.ts';
import { findPassage, readPassage } from '#model/anchor/passage.ts';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import { light } from '#app/lib/place/light.ts';
import { canPaint, paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';

/**
 * Lights the passage that a fragment names, and goes to it if asked to. False when the fragment names one and the article has not, or
 * no longer, got it.
 */
export const showPassage = (fragment: string, blocks: readonly Block[], go: boolean): boolean => {
  const passage = readPassage(fragment);
  if (passage === null) return true;
  const places = findPassage(passage, blocks) ?? [];
  const [first] = places;
  if (first === undefined) return false;
  if (canPaint)
    paint(
      'passage',
      places.flatMap((place) => textRange(place.block, place) ?? []),
    );
  else light({ block: first.block, span: first });
  if (go) scrollToPlace(first.block, first, { focus: true });
  return true;
};

export const forgetPassage = (): void => paint('passage', []);
