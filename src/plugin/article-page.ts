import { articleFile, DATA_FOLDER } from '#model/files.ts';
import type { ArticleEntry } from '#pipeline/emit/article-entry.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);

/** Where the built site keeps an article's page, so that any static host answers its address. */
export const articlePageFile = (id: string): string => `article/${id}/index.html`;

/**
 * The built page with the article's title, description and linked data, and its text fetched before any script runs. `base` is the site's
 * base address and ends in `/`.
 */
export const articlePage = (
  html: string,
  { summary: { id, title }, description, jsonLd }: ArticleEntry,
  base: string,
): string => {
  const data = escape(`${base}${DATA_FOLDER}/${articleFile(id)}`);
  const head = [
    `<title>${escape(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escape(description)}" />`]),
    `<link rel="preload" as="fetch" crossorigin href="${data}" />`,
    // A block of data, which no browser runs and the policy therefore lets stand.
    `<script type="application/ld+json">${jsonLd}</script>`,
  ].join('\n    ');
  const rest = html.replace(/\s*<meta name="description"[^>]*>/iu, '');
  // A function, for a title may hold what a replacement text would expand.
  if (/<title>/iu.test(rest)) return rest.replace(/<title>[^<]*<\/title>/iu, () => head);
  return rest.replace(/<\/head>/iu, () => `${head}\n  </head>`);
};
