import { countRemoved, type Body } from '../body.ts';
import { FurnitureIndex } from './furniture-index.ts';
import { FURNITURE } from './furniture-rules.ts';
import { firstWithin, shortText } from './short-text.ts';
import { attribute, isElement, type Element } from './tree.ts';
import { prune, type Fate } from './walk.ts';

const RULES = new FurnitureIndex(FURNITURE);

/** Elements that show something without holding text. */
const FILLED = new Set(['img', 'iframe', 'video', 'audio', 'object', 'embed', 'hr', 'table']);

/** An image that stands for a character, whose `alt` is that character. */
const emoji = (element: Element): string | null => {
  const alt = element.tagName === 'img' ? (attribute(element, 'alt') ?? '') : '';
  return alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : null;
};

const isEmptyParagraph = (element: Element): boolean =>
  element.tagName === 'p' &&
  shortText(element, 0) === '' &&
  firstWithin(element, (inner) => FILLED.has(inner.tagName)) === null;

/** Takes out what is no part of the article, by the rules of the furniture table, and counts it by rule. */
export const stripFurniture = (body: Body): void => {
  prune(body.tree, (node): Fate => {
    if (!isElement(node)) return 'keep';
    const character = emoji(node);
    if (character !== null) return { text: character };
    const rule = isEmptyParagraph(node) ? 'empty-paragraph' : RULES.ruleFor(node);
    if (rule === undefined) return 'keep';
    countRemoved(body, rule, node);
    return 'remove';
  });
};
