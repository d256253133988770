import type { Article } from '#model/article.ts';
import { articleFile, DATA_FOLDER } from '#model/files.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);

/** Characters of the text that stand in a page's description. */
const DESCRIPTION = 80;

const descriptionOf = ({ blocks }: Article): string => {
  const text = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => block.text)
    .join(' ');
  const characters = [...text];
  return characters.length <= DESCRIPTION ? text : `${characters.slice(0, DESCRIPTION).join('')}…`;
};

/** Where the built site keeps an article's page, so that any static host answers its address. */
export const articlePageFile = (id: string): string => `article/${id}/index.html`;

/**
 * The built page with the article's title and description, and its text fetched before any script runs. `base` is the site's
 * base address and ends in `/`.
 */
export const articlePage = (html: string, article: Article, base: string): string => {
  const data = escape(`${base}${DATA_FOLDER}/${articleFile(article.id)}`);
  const description = descriptionOf(article);
  const head = [
    `<title>${escape(article.title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escape(description)}" />`]),
    `<link rel="preload" as="fetch" crossorigin href="${data}" />`,
  ].join('\n    ');
  const rest = html.replace(/\s*<meta name="description"[^>]*>/iu, '');
  // A function, for a title may hold what a replacement text would expand.
  if (/<title>/iu.test(rest)) return rest.replace(/<title>[^<]*<\/title>/iu, () => head);
  return rest.replace(/<\/head>/iu, () => `${head}\n  </head>`);
};
