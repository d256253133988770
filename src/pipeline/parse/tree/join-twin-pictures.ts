import { countRemoved, type Body } from '../body.ts';
import { firstWithin } from './short-text.ts';
import { isElement, isText, type Element } from './tree.ts';
import { prune } from './walk.ts';

/**
 * Lazy pictures stand twice: as a placeholder and, for browsers without scripts, in a `<noscript>`. The second is the
 * whole picture, so its attributes go to the placeholder and the `<noscript>` goes. One without a picture asks for scripts.
 */
export const joinTwinPictures = (body: Body): void => {
  let placeholder: Element | null = null;
  prune(body.tree, (node) => {
    if (placeholder !== null && isText(node) && node.value.trim() !== '') placeholder = null;
    if (!isElement(node)) return 'keep';
    if (node.tagName === 'img') placeholder = node;
    if (node.tagName !== 'noscript') return 'keep';
    const twin = firstWithin(node, ({ tagName }) => tagName === 'img');
    if (twin === null) {
      countRemoved(body, 'script', node);
      return 'remove';
    }
    if (placeholder === null) return 'keep';
    const alt = placeholder.attrs.filter(({ name, value }) => name === 'alt' && value.trim() !== '');
    placeholder.attrs = [...alt, ...twin.attrs.filter(({ name }) => name !== 'alt' || alt.length === 0)];
    placeholder = null;
    return 'remove';
  });
};
