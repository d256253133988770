import type { Part } from '../highlight/highlight.ts';

const LONGEST = 48;
const ENDS = 16;
const AROUND = 8;

/** In a directive `-` and `,` and `&` have a meaning of their own. */
const encoded = (text: string): string =>
  encodeURIComponent(text.trim().replaceAll(/\p{Cs}/gu, '')).replaceAll('-', '%2D');

/**
 * The address of the words on their own site: browsers scroll to them and light them
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address has stays.
 */
export const textFragmentLink = (url: string, first: Part['quote'], last: Part['quote'] = first): string => {
  const isLong = first !== last || first.exact.length > LONGEST;
  const words = isLong
    ? `${encoded(first.exact.slice(0, ENDS))},${encoded(last.exact.slice(-ENDS))}`
    : encoded(first.exact);
  const prefix = encoded(first.prefix.slice(-AROUND));
  const suffix = encoded(last.suffix.slice(0, AROUND));
  const directive = `${prefix === '' ? '' : `${prefix}-,`}${words}${suffix === '' ? '' : `,-${suffix}`}`;
  const [base = url] = url.split(':~:');
  return `${base.includes('#') ? base : `${base}#`}:~:text=${directive}`;
};
