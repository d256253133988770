import { extentOf, parseEdtf } from '#model/edtf.ts';

const extent = (value: string): string => {
  const parsed = parseEdtf(value);
  if (parsed === null) return value;
  const { first, last } = extentOf(parsed);
  return `${String(first)} ${String(last)}`;
};

/** True when one of the accepted values, parted by `|`, has the first and the last day of the value. */
export const sameDays = (accepted: string, value: string | null): boolean =>
  value !== null && accepted.split('|').some((each) => extent(each) === extent(value));
