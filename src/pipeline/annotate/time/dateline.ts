import type { Day } from './calendar/days.ts';
import type { Resolution } from './context.ts';
import type { Draft } from './draft.ts';

/** How far from its beginning a wire's first paragraph names place and day. */
const REACH = 40;

/** The day of a wire's dateline, such as （法新社渥太华9日电）, when the expression is one; else null. */
export const datelineDay = (text: string, { start, end }: Draft, found: Resolution): Day | null => {
  if (start > REACH || found.month === null || found.day === null) return null;
  if (
    !/^(?:[专專][电電]|[电電](?![话話视視影子台池网網力脑腦]|[邮郵])|[综綜]合外[电電]|[讯訊])/u.test(
      text.slice(end, end + 4),
    )
  )
    return null;
  if (/[，。；！？]/u.test(text.slice(0, start))) return null;
  return { year: found.year, month: found.month, day: found.day };
};
