import type { Published } from '#model/article.ts';
import type { DatedBasis } from './raw-article.ts';
import type { WrittenDate } from './written-date.ts';
import { instantOf, utcInstant, wallClock } from './zoned-time.ts';

const ORDER = ['dateline', 'address', 'front-matter', 'archive', 'file-name'] as const;

// The signs of the Etc zones are turned round: Etc/GMT-1 is an hour east of Greenwich.
const fixedZone = (offset: number): string | null => {
  if (offset === 0) return 'UTC';
  if (offset % 60 !== 0 || Math.abs(offset) > 12 * 60) return null;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${String(Math.abs(offset) / 60)}`;
};

const place = (date: WrittenDate, outletZone: string | null): Omit<Published, 'basis'> => {
  const { day, clock, offset, original } = date;
  const timeZone = outletZone ?? (offset === null ? null : fixedZone(offset)) ?? 'UTC';
  if (clock === null) return { instant: null, local: day, timeZone, original };
  const wall = `${day}T${clock}`;
  // Without an offset and without an outlet's zone nobody knows the instant; the wall clock is still what was written.
  if (offset === null && outletZone === null)
    return { instant: null, local: wall.slice(0, 16), timeZone, original };
  const instant = offset === null ? instantOf(wall, timeZone) : Date.parse(`${wall}Z`) - offset * 60_000;
  return {
    instant: utcInstant(instant),
    local: wallClock(instant, timeZone).slice(0, 16),
    timeZone,
    original,
  };
};

/**
 * When the article was published, by the best of the dates found: dateline, address, front matter, time of archiving,
 * file name. Wall-clock times without an offset are the outlet's own (an IANA name; null when unknown).
 */
export const publishedFrom = (dates: readonly DatedBasis[], outletZone: string | null): Published | null => {
  for (const basis of ORDER) {
    const found = dates.find((candidate) => candidate.basis === basis);
    if (found === undefined) continue;
    const { instant, local, timeZone, original } = place(found.date, outletZone);
    return { instant, local, timeZone, basis, original };
  }
  return null;
};
