const PREFIX = '#month-';
const UNDATED = 'undated';

/** The address, within the library, of a month of it; null is what has no date. */
export const monthAddress = (month: string | null): { readonly hash: string } => ({
  hash: PREFIX + (month ?? UNDATED),
});

/** The month that an address leads to; undefined when it leads to none. */
export const monthInAddress = (hash: string): string | null | undefined => {
  if (!hash.startsWith(PREFIX)) return undefined;
  const month = hash.slice(PREFIX.length);
  return month === UNDATED ? null : month;
};
