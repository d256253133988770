import type { Picture } from '#model/block.ts';
import { attribute, isElement, type Element } from '../tree/tree.ts';
import { httpsAddress } from './addresses.ts';
import { normaliseSpaces } from './whitespace.ts';

/** Where pages keep the address of a picture that is loaded late, before the one that may be a placeholder. */
const SOURCES = ['data-lazy-src', 'data-original', 'data-actualsrc', 'data-src', 'src'];
const SETS = ['data-lazy-srcset', 'data-srcset', 'srcset'];
const PLACEHOLDER =
  /(?:^|[/_-])(?:blank|spacer|placeholder|transparent|loading|1x1|grey|pixel)\.(?:gif|png|svg)(?:$|[?#])/iu;

/** The largest candidate of a `srcset`: the greatest width or density. */
const largest = (set: string): string => {
  const candidates = set
    .split(/,\s+/u)
    .slice(0, 50)
    .map((candidate) => {
      const [address = '', size = '1'] = candidate.trim().split(/\s+/u);
      return { address, size: Number.parseFloat(size) || 0 };
    });
  return candidates.toSorted((a, b) => b.size - a.size)[0]?.address ?? '';
};

const setsOf = (element: Element): string[] => SETS.map((name) => largest(attribute(element, name) ?? ''));

/** A `<picture>` gives the `<img>` in it further files to choose from. */
const sourcesOf = ({ parentNode }: Element): Element[] =>
  parentNode?.nodeName === 'picture'
    ? parentNode.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'source')
    : [];

/** The picture an `<img>` shows, by its lazy address if it has one; null when no address can be fetched over https. */
export const pictureOf = (element: Element, base: string | null): Picture | null => {
  const written = [
    ...SOURCES.map((name) => attribute(element, name) ?? ''),
    ...setsOf(element),
    ...sourcesOf(element).flatMap(setsOf),
  ];
  for (const address of written) {
    const src = PLACEHOLDER.test(address) ? null : httpsAddress(address, base);
    if (src !== null) return { src, alt: normaliseSpaces(attribute(element, 'alt') ?? '').text };
  }
  return null;
};
