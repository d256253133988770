import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';
import { attribute, isElement, isText, parseTree, type Element } from '#pipeline/parse/tree/tree.ts';
import { textOf, walk } from '#pipeline/parse/tree/walk.ts';
import { readDate } from './date-forms.ts';
import type { WrittenDate } from './written-date.ts';

/** What a page without a header says of itself; texts are `''` where it says nothing. */
export interface PageHead {
  /** Of `<title>`, else of the first heading that holds words. */
  readonly title: string;
  /** The canonical address, as written. */
  readonly url: string;
  readonly author: string;
  readonly date: WrittenDate | null;
  /** Visible characters of the page, without white space. */
  readonly characters: number;
}

const UNSEEN = new Set(['script', 'style', 'template', 'svg']);
const PUBLISHED =
  /^(?:article:published_time|og:published_time|pubdate|publish-?date|publication_date|datepublished|dc\.date(?:\.issued)?|date)$/iu;
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(?<url>\S+)\s*-->/u;

const nameOf = (meta: Element): string =>
  attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';

/** Reads the title, address, author and date that an HTML page, or any text, gives about itself. Never throws. */
export const readPageHead = (text: string): PageHead => {
  const found = new Map<string, string>();
  const note = (key: string, value: string | undefined): void => {
    const tidy = normaliseSpaces(value ?? '').text;
    if (tidy !== '' && !found.has(key)) found.set(key, tidy);
  };
  let characters = 0;
  walk(parseTree(text), {
    enter: (node) => {
      if (isText(node)) characters += normaliseSpaces(node.value).text.replaceAll(' ', '').length;
      if (!isElement(node)) return true;
      if (UNSEEN.has(node.tagName)) return false;
      if (node.tagName === 'title') note('title', textOf(node));
      if (/^h[1-6]$/u.test(node.tagName)) note('heading', textOf(node));
      if (node.tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
        note('url', attribute(node, 'href'));
      if (node.tagName === 'meta') {
        const name = nameOf(node);
        if (PUBLISHED.test(name)) note('date', attribute(node, 'content'));
        else note(`meta ${name.toLowerCase()}`, attribute(node, 'content'));
      }
      return true;
    },
  });
  const first = (...keys: string[]): string =>
    keys.map((key) => found.get(key) ?? '').find((value) => value !== '') ?? '';
  const saved = SAVED_FROM.exec(text.slice(0, 2000))?.groups?.['url'];
  return {
    title: first('title', 'heading', 'meta og:title'),
    url: first('url', 'meta og:url') || (saved ?? ''),
    author: first('meta author', 'meta article:author'),
    date: readDate(first('date')),
    characters,
  };
};

const DOCUMENT = /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype|html|head)\b/isu;
const BODY = /<body(?:\s[^>]*)?>(?<body>.*?)(?:<\/body\s*>|$)/isu;

/** What stands in the `<body>` of a whole HTML document; any other text as it is. */
export const bodyOfPage = (text: string): string =>
  DOCUMENT.test(text) ? (BODY.exec(text)?.groups?.['body'] ?? text) : text;
