import { isElement, isText, type Element, type Node } from './tree.ts';

/** Elements are asked at every depth, so what one question costs is bounded. */
const MOST_NODES = 100;

/**
 * Shows the first nodes an element holds to `visit`, in document order, at most 100, until it answers true. Tells whether these
 * were all.
 */
const visitFirst = (root: Element, visit: (node: Node) => boolean): boolean => {
  const open: Node[] = [];
  const openChildren = ({ childNodes }: Element): void => {
    for (let index = Math.min(childNodes.length, MOST_NODES + 1) - 1; index >= 0; index--) {
      const child = childNodes[index];
      if (child !== undefined) open.push(child);
    }
  };
  openChildren(root);
  let visited = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (visited++ >= MOST_NODES || visit(node)) return false;
    if (isElement(node)) openChildren(node);
  }
  return true;
};

/**
 * The text an element holds, with a line feed for `<br>`, trimmed; null when it is longer than `longest` UTF-16 code units
 * or spread over more than 100 nodes.
 */
export const shortText = (element: Element, longest: number): string | null => {
  let text = '';
  const whole = visitFirst(element, (node) => {
    if (isText(node)) text = (text + node.value).trimStart();
    else if (text !== '' && node.nodeName === 'br') text += '\n';
    // The space at the end may turn out to be in the middle, the text never gets shorter.
    return text.length > longest && text.trimEnd().length > longest;
  });
  return whole ? text.trimEnd() : null;
};

/** The first `length` UTF-16 code units of the text in an element's first 100 nodes, without the spaces before it. */
export const beginning = (element: Element, length: number): string => {
  let text = '';
  visitFirst(element, (node) => {
    if (isText(node)) text = (text + node.value).trimStart();
    return text.length >= length;
  });
  return text.slice(0, length);
};

/** The first element an element holds of which `matches` is true, among its first 100 nodes; null when there is none. */
export const firstWithin = (element: Element, matches: (candidate: Element) => boolean): Element | null => {
  let found = null as Element | null;
  visitFirst(element, (node) => {
    if (isElement(node) && matches(node)) found = node;
    return found !== null;
  });
  return found;
};
