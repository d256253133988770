import { parseEdtf } from '#model/edtf.ts';

const DAY = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/u;

/** A date as people type it (2023-01-31, 2023.1.31, 2023年1月, ２０２３) or EDTF itself as EDTF; null when it is neither. */
export const edtfOf = (written: string): string | null => {
  const value = written.normalize('NFKC').replaceAll(/\s+/gu, '');
  if (parseEdtf(value) !== null) return value;
  const parts = DAY.exec(value)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const edtf = parts?.map((part) => part.padStart(2, '0')).join('-');
  return edtf !== undefined && parseEdtf(edtf) !== null ? edtf : null;
};
