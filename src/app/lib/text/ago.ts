const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** How long ago something was, in the largest unit that fits: 3 天前, yesterday, now. `elapsed` is in milliseconds. */
export const agoWords = (locale: string, elapsed: number): string => {
  const [unit, length] = UNITS.find(([, one]) => elapsed >= one) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(elapsed / length), unit);
};
