import { useState } from 'react';
import type { Span } from '#model/span.ts';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import { calmly } from '#app/lib/place/reading-box.ts';
import { goToPlace, readingPlace, type ReadingPlace } from '#app/lib/place/reading-place.ts';

/** Jumps within the article, and the way back to where the reader was before the first of them. */
export const useJumps = () => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const [origin, setOrigin] = useState<{ readonly place: ReadingPlace | null } | null>(null);
  return {
    canReturn: origin !== null,
    jump: (block: string, span: Span | null, options: { focus: boolean }): void => {
      const before = { place: readingPlace() };
      if (scrollToPlace(block, span, options)) setOrigin((known) => known ?? before);
    },
    goBack: (): void => {
      if (origin === null) return;
      goToPlace(origin.place, calmly());
      setOrigin(null);
    },
    forget: (): void => setOrigin(null),
  };
};
