import { firstWithin } from '../tree/short-text.ts';
import { attribute, classes, type Element } from '../tree/tree.ts';
import { EMBEDS } from './elements.ts';

/** A list that is open, and the number its next item has. */
export interface ListFrame {
  readonly ordered: boolean;
  next: number;
}

/** Deepest nesting that a list item's `depth` tells apart. */
export const DEEPEST = 8;

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : null;

export const listFrame = (element: Element): ListFrame => ({
  ordered: element.tagName === 'ol',
  next: wholeNumber(attribute(element, 'start')) ?? 1,
});

/** The number an item shows, which the list then counts on from; null in a list without numbers. */
export const numberOf = (item: Element, list: ListFrame | undefined): number | null => {
  if (list?.ordered !== true) return null;
  const number = wholeNumber(attribute(item, 'value')) ?? list.next;
  list.next = number + 1;
  return number;
};

const shows = ({ tagName }: Element): boolean => tagName === 'img' || EMBEDS.has(tagName);
const laysOut = ({ tagName }: Element): boolean => OTHER_LAYOUT.has(tagName);
const OTHER_LAYOUT = new Set(['table', 'pre', 'blockquote', 'ul', 'ol']);

/** A gallery: its pictures are figures themselves, each with its caption. */
const holdsFigures = (element: Element): boolean =>
  firstWithin(
    element,
    (inner) =>
      inner.tagName === 'figure' && firstWithin(inner, ({ tagName }) => tagName === 'figcaption') !== null,
  ) !== null;

/** `<figure>`, or what WordPress wrote before there was one, as long as it shows something and holds no other layout. */
export const isFigure = (element: Element): boolean =>
  (element.tagName === 'figure' || classes(element).includes('wp-caption')) &&
  firstWithin(element, shows) !== null &&
  firstWithin(element, laysOut) === null &&
  !holdsFigures(element);
