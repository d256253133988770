import { firstWithin } from '../tree/short-text.ts';
import { attribute, type Element } from '../tree/tree.ts';
import { httpsAddress } from '../text/addresses.ts';
import { normaliseSpaces } from '../text/whitespace.ts';
import type { Draft } from './draft.ts';

/** Elements inside an embed that give the address it has not itself. */
const SOURCES = new Set(['source', 'embed', 'iframe']);

/** A page, film or sound that is shown in place, as a card that links to it; null when it has no address over https. */
export const embedDraft = (element: Element, base: string | null): Draft | null => {
  const source = firstWithin(element, ({ tagName }) => SOURCES.has(tagName));
  const written = [
    ...['data-lazy-src', 'data-src', 'src', 'data'].map((name) => attribute(element, name)),
    source && attribute(source, 'src'),
  ];
  for (const address of written) {
    const href = address && !address.startsWith('about:') ? httpsAddress(address, base) : null;
    if (href !== null) {
      return {
        kind: 'embed',
        text: normaliseSpaces(attribute(element, 'title') ?? '').text,
        marks: [],
        href,
      };
    }
  }
  return null;
};
