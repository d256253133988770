import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';

/** The keys archives use; values are texts as written, never dates or numbers. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  /** The article's address. */
  readonly from?: string;
  readonly tags: readonly string[];
}

export interface FoundFrontMatter {
  readonly fields: FrontMatter;
  /** Where the rest of the file begins, in UTF-16 code units. */
  readonly end: number;
  /** What the YAML reader objects to and where, in UTF-16 code units of the file; the fields are what could be read. */
  readonly problem: { readonly reason: string; readonly at: number } | null;
}

const FENCED = /^---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/u;

// With the failsafe schema every scalar is a text.
const textOf = (node: unknown): string =>
  isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';

const nodeAt = (document: Document, key: string): unknown =>
  isMap(document.contents) ? document.contents.get(key, true) : undefined;

const textAt = (document: Document, ...keys: string[]): string | undefined =>
  keys.map((key) => textOf(nodeAt(document, key))).find((text) => text !== '');

const listAt = (document: Document, key: string): string[] => {
  const node = nodeAt(document, key);
  if (isSeq(node)) return node.items.map(textOf);
  return textOf(node)
    .split(/[,，]/u)
    .map((tag) => tag.trim());
};

/** Reads the YAML between two `---` lines at the start of a text; null when there is none. Never throws. */
export const readFrontMatter = (text: string): FoundFrontMatter | null => {
  const match = FENCED.exec(text);
  const yaml = match?.groups?.['yaml'];
  if (match === null || yaml === undefined) return null;
  // `failsafe` keeps every value a text: a date stays as written, `no` stays a word.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const title = normaliseSpaces(textAt(document, 'title') ?? '').text;
  const date = textAt(document, 'date', 'published', 'pubDate');
  const author = textAt(document, 'author', 'authors');
  const from = textAt(document, 'from', 'url', 'link', 'source');
  const tags = [...new Set([...listAt(document, 'tags'), ...listAt(document, 'categories')])].filter(
    (tag) => tag !== '',
  );
  const [error] = document.errors;
  return {
    fields: {
      ...(title !== '' && { title }),
      ...(date !== undefined && { date }),
      ...(author !== undefined && { author }),
      ...(from !== undefined && { from }),
      tags,
    },
    end: match[0].length,
    problem: error ? { reason: error.message, at: match[0].indexOf('\n') + 1 + error.pos[0] } : null,
  };
};
