import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

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

const textAt = (document: Document, ...keys: string[]): string | undefined => {
  for (const key of keys) {
    const node = isMap(document.contents) ? document.contents.get(key, true) : undefined;
    const value = isScalar(node) ? String(node.value ?? '').trim() : '';
    if (value !== '') return value;
  }
  return undefined;
};

const listAt = (document: Document, key: string): string[] => {
  const node = isMap(document.contents) ? document.contents.get(key, true) : undefined;
  if (isSeq(node))
    return node.items.flatMap((item) => (isScalar(item) ? [String(item.value ?? '').trim()] : []));
  return isScalar(node)
    ? String(node.value ?? '')
        .split(/[,，]/u)
        .map((tag) => tag.trim())
    : [];
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
  const title = textAt(document, 'title');
  const date = textAt(document, 'date', 'published', 'pubDate');
  const author = textAt(document, 'author', 'authors');
  const from = textAt(document, 'from', 'url', 'link', 'source');
  const tags = [...new Set([...listAt(document, 'tags'), ...listAt(document, 'categories')])].filter(
    (tag) => tag !== '',
  );
  const [error] = document.errors;
  return {
    fields: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(author !== undefined && { author }),
      ...(from !== undefined && { from }),
      tags,
    },
    end: match[0].length,
    problem: error ? { reason: error.message, at: match[0].indexOf('\n') + 1 + error.pos[0] } : null,
  };
};
