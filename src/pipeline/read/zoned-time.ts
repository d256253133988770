/** Formats are costly to make and depend on nothing but their zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
};

/** What a clock in the time zone (an IANA name) shows at an instant: `YYYY-MM-DDTHH:MM:SS`. */
export const wallClock = (instant: number, timeZone: string): string => {
  // 02/01/2023, 22:07:00
  const [month = '', day = '', year = '', hour = '', minute = '', second = ''] =
    formatIn(timeZone).format(instant).match(/\d+/gu) ?? [];
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
};

/**
 * The instant (ms since 1970) at which a clock in the time zone shows `YYYY-MM-DDTHH:MM:SS`. Of the two in an hour that
 * is repeated in autumn, the first; a time skipped in spring is read with the offset before the change, as ECMAScript does.
 */
export const instantOf = (wall: string, timeZone: string): number => {
  const asUtc = Date.parse(`${wall}Z`);
  const offsetAt = (instant: number): number => Date.parse(`${wallClock(instant, timeZone)}Z`) - instant;
  // Zones change their offset less than once a day, so the offsets a day before and after are the only candidates.
  const before = offsetAt(asUtc - 86_400_000);
  const after = offsetAt(asUtc + 86_400_000);
  if (before === after) return asUtc - before;
  const fits = [asUtc - before, asUtc - after].filter((instant) => wallClock(instant, timeZone) === wall);
  return fits.length > 0 ? Math.min(...fits) : asUtc - before;
};

/** UTC with as many digits as it needs: `2023-02-01T21:15:02Z`. */
export const utcInstant = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');
