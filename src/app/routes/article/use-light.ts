import { useEffect } from 'react';
import type { Span } from '#model/span.ts';
import { light } from '#app/lib/place/light.ts';

/** Keeps the chosen sentence lit, also when the text was drawn anew (`version`). */
export const useLight = (place: { block: string; span: Span } | null, version: unknown): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const { block, span } = place ?? { block: null, span: null };
  const start = span?.start;
  const end = span?.end;
  useEffect(() => {
    if (block !== null && start !== undefined && end !== undefined) light({ block, span: { start, end } });
    return () => light(null);
  }, [block, start, end, version]);
};
