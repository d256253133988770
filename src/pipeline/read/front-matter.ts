import { decodeHTMLStrict } from 'entities';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';
import { plainMapping, type Mapping } from './plain-mapping.ts';

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

/** Archivers write titles and names as HTML has them, some of them twice over: `Jia &#38; Mark`. */
const decoded = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(text)) : text;

const mappingOf = ({ contents }: Document): Mapping => {
  const mapping = new Map<string, string | readonly string[]>();
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const name = textOf(key);
    if (!mapping.has(name)) mapping.set(name, isSeq(value) ? value.items.map(textOf) : textOf(value));
  }
  return mapping;
};

interface ReadYaml {
  readonly mapping: Mapping;
  readonly error: { readonly message: string; readonly pos: readonly [number, number] } | undefined;
}

const readYaml = (yaml: string): ReadYaml => {
  const mapping = plainMapping(yaml);
  if (mapping !== null) return { mapping, error: undefined };
  // `failsafe` keeps every value a text: a date stays as written, `no` stays a word.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return { mapping: mappingOf(document), error: document.errors[0] };
};

const textAt = (mapping: Mapping, ...keys: string[]): string | undefined => {
  for (const key of keys) {
    const value = mapping.get(key);
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
};

const listAt = (mapping: Mapping, key: string): readonly string[] => {
  const value = mapping.get(key) ?? [];
  return typeof value === 'string' ? value.split(/[,，]/u).map((tag) => tag.trim()) : value;
};

/** Reads the YAML between two `---` lines at the start of a text; null when there is none. Never throws. */
export const readFrontMatter = (text: string): FoundFrontMatter | null => {
  const match = FENCED.exec(text);
  const yaml = match?.groups?.['yaml'];
  if (match === null || yaml === undefined) return null;
  const { mapping, error } = readYaml(yaml);
  const title = normaliseSpaces(decoded(textAt(mapping, 'title') ?? '')).text;
  const date = textAt(mapping, 'date', 'published', 'pubDate');
  const author = textAt(mapping, 'author', 'authors');
  const from = textAt(mapping, 'from', 'url', 'link', 'source');
  const tags = [...listAt(mapping, 'tags'), ...listAt(mapping, 'categories')].map(decoded);
  return {
    fields: {
      ...(title !== '' && { title }),
      ...(date !== undefined && { date }),
      ...(author !== undefined && { author: decoded(author) }),
      ...(from !== undefined && { from }),
      tags: [...new Set(tags)].filter((tag) => tag !== ''),
    },
    end: match[0].length,
    problem: error ? { reason: error.message, at: match[0].indexOf('\n') + 1 + error.pos[0] } : null,
  };
};
