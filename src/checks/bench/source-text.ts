import {
  defaultTreeAdapter as adapter,
  html,
  parseFragment,
  type DefaultTreeAdapterTypes as Types,
} from 'parse5';
import { chineseOf } from './chinese.ts';

/** The Chinese characters a page shows, in document order. */
export interface SourceText {
  readonly text: string;
  /** For each code unit of `text` 1 when it has to be read, 0 when it may be: fallbacks and titles of films. */
  readonly required: Uint8Array;
}

/** What no browser shows; `rp` is for browsers that know no ruby. */
const UNSEEN = new Set(['script', 'style', 'template', 'title', 'textarea', 'rp', 'noframes']);
/** What a browser shows only when it cannot do something else. */
const FALLBACK = new Set(['noscript', 'iframe', 'video', 'audio', 'object', 'embed', 'canvas', 'svg']);

const valueOf = (element: Types.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const isHidden = (element: Types.Element): boolean =>
  valueOf(element, 'hidden') !== undefined || /display\s*:\s*none/iu.test(valueOf(element, 'style') ?? '');

/** Reads a body's text straight from the tree of the HTML standard, without anything the parser of articles uses. */
export const sourceText = (body: string): SourceText => {
  const root = parseFragment(adapter.createElement('body', html.NS.HTML, []), body, {
    scriptingEnabled: false,
  });
  const pieces: { readonly text: string; readonly required: boolean }[] = [];
  const open: { readonly node: Types.ChildNode; readonly required: boolean }[] = [];
  const openChildren = (parent: Types.ParentNode, required: boolean): void => {
    for (const node of parent.childNodes.toReversed()) open.push({ node, required });
  };
  openChildren(root, true);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, required } = next;
    if (node.nodeName === '#text' && 'value' in node) {
      pieces.push({ text: chineseOf(node.value), required });
    } else if ('tagName' in node && !UNSEEN.has(node.tagName) && !isHidden(node)) {
      const isFallback = FALLBACK.has(node.tagName);
      if (isFallback) pieces.push({ text: chineseOf(valueOf(node, 'title') ?? ''), required: false });
      openChildren(node, required && !isFallback);
    }
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    required: Uint8Array.from(
      pieces.flatMap(({ text, required }) => Array<number>(text.length).fill(Number(required))),
    ),
  };
};
