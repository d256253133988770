import type { Block } from '#model/block.ts';
import type { Time } from '#model/time.ts';
import { isDateHeading } from '../time/date-heading.ts';

/** The time of a block that is nothing but a date with at least a month: the heading of what follows it. */
export const headingTime = (block: Block, times: readonly Time[]): Time | null => {
  const [only, ...others] = times;
  if (only === undefined || others.length > 0 || only.value === null || !only.value.includes('-'))
    return null;
  return isDateHeading(block, only) ? only : null;
};
