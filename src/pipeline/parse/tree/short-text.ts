import { isElement, isText, type Element, type Node } from './tree.ts';

/** Elements are asked at every depth, so what one question costs is bounded. */
const MOST_NODES = 100;

/** The first nodes an element holds, in document order, at most 100; `whole` tells whether these are all. */
const firstNodes = (root: Element): { readonly nodes: readonly Node[]; readonly whole: boolean } => {
  const nodes: Node[] = [];
  const open: Node[] = [];
  const openChildren = ({ childNodes }: Element): void => {
    for (let index = Math.min(childNodes.length, MOST_NODES + 1) - 1; index >= 0; index--) {
      const child = childNodes[index];
      if (child !== undefined) open.push(child);
    }
  };
  openChildren(root);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (nodes.length >= MOST_NODES) return { nodes, whole: false };
    nodes.push(node);
    if (isElement(node)) openChildren(node);
  }
  return { nodes, whole: true };
};

/**
 * The text an element holds, with a line feed for `<br>`, trimmed; null when it is longer than `longest` UTF-16 code units
 * or spread over more than 100 nodes.
 */
export const shortText = (element: Element, longest: number): string | null => {
  const { nodes, whole } = firstNodes(element);
  if (!whole) return null;
  let text = '';
  for (const node of nodes) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && node.tagName === 'br') text += '\n';
  }
  const trimmed = text.trim();
  return trimmed.length <= longest ? trimmed : null;
};

/** The first element an element holds of which `matches` is true, among its first 100 nodes; null when there is none. */
export const firstWithin = (element: Element, matches: (candidate: Element) => boolean): Element | null =>
  firstNodes(element).nodes.filter(isElement).find(matches) ?? null;
