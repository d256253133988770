import { linkAddress } from '../text/addresses.ts';
import { pictureOf } from '../text/picture.ts';
import { normaliseSpaces } from '../text/whitespace.ts';
import { attribute, isElement, isText, type Element, type Node, type Tree } from '../tree/tree.ts';
import { textOf, walk } from '../tree/walk.ts';
import { BlockWriter } from './block-writer.ts';
import type { Draft } from './draft.ts';
import { BLOCKS, EMBEDS, HEADINGS, LISTS, MARKS, VERBATIM } from './elements.ts';
import { embedDraft } from './embeds.ts';
import { isFigure } from './frames.ts';
import { tableDraft } from './tables.ts';
import { verbatimDrafts } from './verbatim.ts';

const nothing = (): void => undefined;

/** Walks the tree and tells the writer what it meets; what an element began is ended when the walk leaves it. */
class BlockVisitor {
  readonly writer = new BlockWriter();
  readonly #base: string | null;
  readonly #ends: (() => void)[] = [];

  constructor(base: string | null) {
    this.#base = base;
  }

  readonly enter = (node: Node): boolean => {
    if (isText(node)) this.writer.line.append(node.value);
    if (!isElement(node)) return true;
    if (this.#whole(node)) return false;
    this.#ends.push(this.#begin(node));
    return true;
  };

  readonly leave = (): void => {
    this.#ends.pop()?.();
  };

  /** Elements that are taken as a whole; true when this was one. */
  #whole(element: Element): boolean {
    const { writer } = this;
    const { tagName } = element;
    if (tagName === 'br') writer.breakLine();
    else if (tagName === 'hr') writer.write({ kind: 'rule', text: '', marks: [] });
    else if (tagName === 'img') this.#picture(element);
    else if (EMBEDS.has(tagName)) return this.#embed(element);
    else if (VERBATIM.has(tagName)) for (const draft of verbatimDrafts(textOf(element))) writer.write(draft);
    else if (tagName === 'table') return this.#table(element);
    else if (tagName === 'rt') writer.line.annotate(normaliseSpaces(textOf(element)).text);
    else return tagName === 'rp';
    return true;
  }

  /** Begins what an element stands for and answers how to end it. */
  #begin(element: Element): () => void {
    const { writer } = this;
    const { tagName } = element;
    const endFrame = (): void => writer.endFrame();
    if (tagName === 'p') return (writer.beginParagraph(), endFrame);
    if (tagName === 'blockquote') return (writer.beginQuote(), endFrame);
    if (HEADINGS.has(tagName)) return (writer.beginHeading(tagName), endFrame);
    if (tagName === 'li') return (writer.beginItem(element), endFrame);
    if (LISTS.has(tagName)) return (writer.beginList(element), () => writer.endList());
    if (!writer.inFigure && isFigure(element)) return (writer.beginFigure(), () => writer.endFigure());
    if (BLOCKS.has(tagName)) return (writer.end(), () => writer.end());
    return this.#style(element);
  }

  #style(element: Element): () => void {
    const { line } = this.writer;
    const { tagName } = element;
    const close = (): void => line.close();
    const kind = tagName === 'small' ? 'small' : MARKS.get(tagName);
    if (kind !== undefined) return (line.open({ kind }), close);
    if (tagName === 'ruby') line.beginRuby();
    if (tagName !== 'a') return nothing;
    const href = linkAddress(attribute(element, 'href') ?? '', this.#base);
    return href === null ? nothing : (line.open({ kind: 'link', href }), close);
  }

  #picture(element: Element): void {
    const picture = pictureOf(element, this.#base);
    if (picture !== null) this.writer.picture(picture);
  }

  /** An `<object>` that shows nothing stands for what it holds; other embeds hold only words for old browsers. */
  #embed(element: Element): boolean {
    const draft = embedDraft(element, this.#base);
    if (draft !== null) this.writer.show(draft);
    return draft !== null || element.tagName !== 'object';
  }

  #table(element: Element): boolean {
    const draft = tableDraft(element, (link) => linkAddress(attribute(link, 'href') ?? '', this.#base));
    if (draft === null) return false;
    const caption = element.childNodes.find((node) => node.nodeName === 'caption');
    const text = caption === undefined ? '' : normaliseSpaces(textOf(caption)).text;
    if (text !== '') this.writer.write({ kind: 'paragraph', text, marks: [] });
    this.writer.write(draft);
    return true;
  }
}

/** The tree's blocks in document order; addresses in it are resolved against `base`, the article's own. */
export const writeBlocks = (tree: Tree, base: string | null): Draft[] => {
  const visitor = new BlockVisitor(base);
  walk(tree, visitor);
  visitor.writer.end();
  return visitor.writer.drafts;
};
