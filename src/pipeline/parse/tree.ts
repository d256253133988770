import {
  defaultTreeAdapter as adapter,
  html,
  parseFragment,
  type DefaultTreeAdapterTypes as Types,
} from 'parse5';

export type Tree = Types.DocumentFragment;
export type Node = Types.ChildNode;
export type Element = Types.Element;
export type TextNode = Types.TextNode;
export type Parent = Types.ParentNode;

/** Parses a body as a browser without scripts does, in a `<body>`: `noscript` holds elements, not text. Never throws. */
export const parseTree = (body: string): Tree =>
  parseFragment(adapter.createElement('body', html.NS.HTML, []), body, { scriptingEnabled: false });

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node | Parent): node is TextNode => node.nodeName === '#text' && 'value' in node;

/** An attribute's value without the spaces around it, `''` for one without value, undefined when it is missing. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value.trim();

export const classes = (element: Element): string[] => (attribute(element, 'class') ?? '').split(/\s+/u);

export const remove = (node: Node): void => {
  adapter.detachNode(node);
};

/** Puts a text in the place of a node. */
export const replaceByText = (node: Node, text: string): void => {
  const parent = node.parentNode;
  if (parent) adapter.insertTextBefore(parent, text, node);
  adapter.detachNode(node);
};

/** The node that follows in document order once `node` and, with `skipChildren`, all it holds are done; null outside `root`. */
export const following = (node: Node, root: Parent, skipChildren: boolean): Node | null => {
  if (!skipChildren && 'childNodes' in node && node.childNodes[0]) return node.childNodes[0];
  let at: Node | Parent = node;
  while (at !== root && 'parentNode' in at && at.parentNode) {
    const siblings: readonly Node[] = at.parentNode.childNodes;
    const next = siblings[siblings.indexOf(at) + 1];
    if (next) return next;
    at = at.parentNode;
  }
  return null;
};
