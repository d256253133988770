import { useEffect, useEffectEvent } from 'react';
import type { useChoice } from './use-choice.ts';

/** Keeps the page's address true when the chosen entity has got another id. */
export const useFollowedId = (
  shown: string | null,
  { kind, id, choose }: ReturnType<typeof useChoice>,
): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const follow = useEffectEvent((entity: string): void => {
    if (kind === 'entity' && id !== entity) choose({ kind, id: entity });
  });
  useEffect(() => {
    if (shown !== null) follow(shown);
  }, [shown]);
};
