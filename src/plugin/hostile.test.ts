import { readFileSync } from 'node:fs';
import {
  defaultTreeAdapter as tree,
  parse as parseHtml,
  type DefaultTreeAdapterTypes as Types,
} from 'parse5';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleSchema, type Article } from '#model/article.ts';
import { readArticle } from '#pipeline/article.ts';
import { entryOf } from '#pipeline/emit/article-entry.ts';
import { articlePage } from './article-page.ts';
import { firstLook } from './first-look.ts';

/** Known ways to run code or to load things through markup, by what they use; the end-to-end test opens them too. */
const VECTORS = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(
    readFileSync(new URL('../../e2e/support/hostile-vectors.json', import.meta.url), 'utf8'),
  ) as unknown,
);
const HTML =
  '<!doctype html><html><head><meta charset="utf-8" /><title>长卷</title></head><body><div id="root"></div></body></html>';

const articleOf = (source: string): Article => {
  const { article } = readArticle({ file: 'a.txt', source });
  return v.parse(ArticleSchema, article);
};

const inBody = (vector: string): Article =>
  articleOf(`[港口](https://example.org/1)\n------\n<p>船。</p>${vector}<p>来了。</p>`);

/** Protocols by the field that holds the address. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  href: ['http:', 'https:', 'mailto:'],
  url: ['http:', 'https:'],
  src: ['https:'],
};

/** Every address of an article that a reader's browser could follow or fetch, by the field that holds it. */
const addressesIn = (article: Article): [field: string, address: string][] => {
  const found: [string, string][] = [];
  JSON.stringify(article, (field, value: unknown) => {
    if (field in HARMLESS && typeof value === 'string') found.push([field, value]);
    return value;
  });
  return found;
};

/** The page's elements and their attributes' names: all that its markup can do. */
const shapeOf = (html: string): string[] => {
  const shape: string[] = [];
  const open: Types.Node[] = [parseHtml(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node)
      shape.push([node.tagName, ...tree.getAttrList(node).map(({ name }) => name)].join(' '));
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return shape.toSorted();
};
/** Kinds of them: a page that shows more paragraphs than another one has no more kinds. */
const pageShape = (article: Article): string[] => {
  const page = articlePage(
    { html: HTML, base: '/', first: [], scripts: [] },
    entryOf(article, 'key'),
    firstLook(article),
  );
  return [...new Set(shapeOf(page))];
};

const all = Object.entries(VECTORS).flatMap(([kind, vectors]) =>
  vectors.map((vector, index): [string, string] => [`${kind} ${String(index + 1)}`, vector]),
);

test('there are vectors of every kind', () => {
  expect(Object.keys(VECTORS)).toHaveLength(9);
  expect(all.length).toBeGreaterThan(250);
});

test.each(all)('%s in a body leaves only harmless addresses', (_name, vector) => {
  for (const [field, address] of addressesIn(inBody(vector))) {
    const { protocol } = new URL(address);
    expect(HARMLESS[field]).toContain(protocol);
  }
});

test.each(all)('%s in a body keeps the text before it', (_name, vector) => {
  expect(inBody(vector).blocks[0]?.text).toMatch(/^船。/u);
});

test.each(all)('%s as headline and text adds no markup to a page', (_name, vector) => {
  const line = vector.replaceAll(/[\r\n]/gu, ' ');
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const hostile = articleOf(`[港${line}](https://example.org/1)\n------\n<p>${escaped}</p>`);
  // A headline may end in the name of a section, and code may look like a name or a date.
  const harmless = new Set([
    ...pageShape(inBody('')),
    'span lang class',
    'span class data-type',
    'span class',
  ]);
  expect(pageShape(hostile).filter((kind) => !harmless.has(kind))).toEqual([]);
});

test.each(VECTORS['addresses of links']?.map((vector) => /href="?([^">]*)/u.exec(vector)?.[1] ?? '') ?? [])(
  'an article whose own address is %j has none but a web address',
  (address) => {
    const { url } = articleOf(
      `---\nfrom: ${JSON.stringify(address)}\n---\n[港口](${address.replaceAll(/[\r\n]/gu, ' ')})\n------\n<p>船。</p>`,
    ).source;
    expect(url === null || /^https?:\/\//u.test(url)).toBe(true);
  },
);

// Of the other kinds some show their code as text, as browsers do too: escaped, verbatim or in a broken tag.
const WITHOUT_TEXT = /^(?:handlers|addresses|svg|styles|pages)/u;

test.each(all.filter(([name]) => WITHOUT_TEXT.test(name)))(
  '%s leaves none of its code in the text',
  (_name, vector) => {
    const { title, blocks } = inBody(vector);
    expect([title, ...blocks.map(({ text }) => text)].join('\n')).not.toContain('ran=1');
  },
);
