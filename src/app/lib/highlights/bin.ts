const DAY = 86_400_000;
const DAYS_IN_BIN = 30;

/** What was put into the bin before this instant goes for good. */
export const binLimit = (now: number): string => new Date(now - DAYS_IN_BIN * DAY).toISOString();

/** Days that something put into the bin still stays there; a clock that was set back leaves it all of them. */
export const daysLeft = (deletedAt: string, now: number): number =>
  Math.min(DAYS_IN_BIN, Math.max(0, Math.ceil(DAYS_IN_BIN - (now - Date.parse(deletedAt)) / DAY)));
