import { useEffect } from 'react';
import type { Mention } from '#model/entity.ts';
import type { EntitySteps } from './use-entity-steps.ts';

/**
 * Lights the tags of the chosen entity in the text. Done on the elements themselves, since lighting through React would draw
 * thousands of paragraphs anew for one click. `version` must change whenever the tags were drawn anew.
 */
export const useLitMentions = ({ row, current }: EntitySteps, version: unknown): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const entity = row?.entity.id ?? null;
  useEffect(() => {
    if (entity === null) return;
    const tags = [...document.querySelectorAll<HTMLElement>(`[data-tag="${CSS.escape(entity)}"]`)];
    for (const tag of tags) tag.setAttribute('data-lit', '');
    return () => {
      for (const tag of tags) tag.removeAttribute('data-lit');
    };
  }, [entity, version]);
  useEffect(() => markCurrent(current), [current, version]);
};

const markCurrent = (mention: Mention | null): (() => void) | undefined => {
  if (mention === null) return undefined;
  const row = document.getElementById(mention.block);
  const tag = row?.querySelector<HTMLElement>(`[data-tag][data-start="${mention.start}"]`);
  tag?.setAttribute('data-current', '');
  return () => tag?.removeAttribute('data-current');
};
