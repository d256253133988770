import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { FastParser } from './fast-parser.ts';

export type Tree = Types.DocumentFragment;
export type Node = Types.ChildNode;
export type Element = Types.Element;
export type TextNode = Types.TextNode;
type Parent = Types.ParentNode;

/** Parses a body as a browser without scripts does, in a `<body>`: `noscript` holds elements, not text. Never throws. */
export const parseTree = (body: string): Tree => {
  const context = adapter.createElement('body', html.NS.HTML, []);
  const parser = FastParser.getFragmentParser<Types.DefaultTreeAdapterMap>(context, {
    scriptingEnabled: false,
  });
  parser.tokenizer.write(body, true);
  return parser.getFragment();
};

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node | Parent): node is TextNode => node.nodeName === '#text' && 'value' in node;

/** An attribute's value without the spaces around it, `''` for one without value, undefined when it is missing. */
export const attribute = (element: Element, name: string): string | undefined => {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value.trim();
  return undefined;
};

const NONE: readonly string[] = [];

/** The names in an element's `class`; one empty name when it is empty. */
export const classes = (element: Element): readonly string[] =>
  attribute(element, 'class')?.split(/\s+/u) ?? NONE;
