import { useEffect, useEffectEvent } from 'react';
import { uncover } from '#app/lib/place/uncover.ts';
import { afterLayout } from '#app/lib/screen/after-layout.ts';
import type { Stand } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

/** Brings what was opened in a phone's sheet to where the sheet, now low, leaves it to be read. */
export const usePeek = ({ stand, jumps }: ReaderState): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const go = useEffectEvent((goal: NonNullable<Stand['goal']>): void => {
    if (goal.jump) jumps.jump(goal.block, goal, { focus: false });
    else uncover(goal.block, goal);
  });
  const { goal } = stand;
  useEffect(() => (goal === null ? undefined : afterLayout(() => go(goal))), [goal]);
};
