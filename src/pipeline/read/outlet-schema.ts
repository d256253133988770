import * as v from 'valibot';

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // the only way to ask whether a zone exists
  }
};

const Text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'));

/** The key of an outlet: a host, in small letters. */
export const HostSchema = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^[^\s/:@.]+(?:\.[^\s/:@.]+)+$/u, 'must be a host such as example.org'),
);

/** What an archive may say of an outlet. */
export const OutletSchema = v.strictObject({
  name: v.optional(Text),
  suffixes: v.optional(v.array(Text, 'must be a list')),
  timeZone: v.optional(v.pipe(Text, v.check(isTimeZone, 'must be an IANA zone such as Asia/Taipei'))),
  datelineForm: v.optional(v.picklist(['day-first', 'month-first'], 'must be day-first or month-first')),
  sections: v.optional(v.array(Text, 'must be a list')),
});
