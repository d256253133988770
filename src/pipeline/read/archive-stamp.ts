/**
 * Milliseconds since 1970 from a header comment; null when it holds anything else, or a time before 1990 or after 2199, for a
 * stamp in seconds or a stray number is no time of archiving.
 */
export const archivedInstant = (stamp: string | null): number | null => {
  if (stamp === null || !/^\d{12,13}$/u.test(stamp)) return null;
  const instant = Number(stamp);
  return instant >= 631_152_000_000 && instant < 7_258_118_400_000 ? instant : null;
};
