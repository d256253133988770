import { useEffect, useState } from 'react';

/**
 * Ids of the blocks now in the reading part of the window, or of the upright page; follows scrolling. `version` changes when the
 * blocks were redrawn.
 */
export const useVisibleBlocks = (version: unknown, upright: boolean): ReadonlySet<string> => {
  'use no memo'; // effects, which say themselves what they depend on
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        setVisible((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) after.add(target.id);
            else after.delete(target.id);
          }
          return after;
        });
      },
      upright
        ? { root: document.querySelector('[data-writing="vertical"]'), rootMargin: '0px -12% 0px -38%' }
        : { rootMargin: '-12% 0px -38% 0px' },
    );
    for (const row of document.querySelectorAll('[data-block]')) observer.observe(row);
    return () => {
      observer.disconnect();
      setVisible(new Set());
    };
  }, [version, upright]);
  return visible;
};
