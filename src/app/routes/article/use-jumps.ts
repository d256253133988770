import { useState } from 'react';
import type { Span } from '#model/span.ts';
import { scrollToPlace } from '#app/lib/place/jump.ts';

/** Jumps within the article, and the way back to where the reader was before the first of them. */
export const useJumps = () => {
  const [origin, setOrigin] = useState<number | null>(null);
  return {
    canReturn: origin !== null,
    jump: (block: string, span: Span | null, options: { focus: boolean }): void => {
      const before = window.scrollY;
      if (scrollToPlace(block, span, options)) setOrigin((known) => known ?? before);
    },
    goBack: (): void => {
      if (origin === null) return;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollTo({ top: origin, behavior: calm ? 'instant' : 'smooth' });
      setOrigin(null);
    },
    forget: (): void => setOrigin(null),
  };
};
