import { COMPOUND_SURNAMES } from './surnames.ts';

/** Forms that a person's full name is shortened to, best first: the last part of a dotted name, its first part, a compound surname. */
export const shortForms = (name: string): string[] => {
  const parts = name.split('·').filter((part) => part !== '');
  if (parts.length > 1) {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    return [last, first].filter((part) => part.length > 1);
  }
  return [3, 2]
    .map((length) => name.slice(0, length))
    .filter((part) => part !== name && COMPOUND_SURNAMES.has(part));
};
