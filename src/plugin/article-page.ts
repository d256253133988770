import { articleFile, DATA_FOLDER } from '#model/files.ts';
import type { ArticleEntry } from '#pipeline/emit/article-entry.ts';
import { htmlText } from './html-text.ts';

/** Where the built site keeps an article's page, so that any static host answers its address. */
export const articlePageFile = (id: string): string => `article/${id}/index.html`;

/** What all article pages of a build have in common. */
export interface PageFrame {
  /** The app's page. */
  readonly html: string;
  /** The site's base address; ends in `/`. */
  readonly base: string;
  /** Scripts, from the base address, without which the very first one cannot begin. */
  readonly first: readonly string[];
  /** Scripts, from the base address, that only articles need: fetched with the others instead of after them. */
  readonly scripts: readonly string[];
}

/** What the app's first script makes a modulepreload when the look has been seen: on a slow line they would hold it up. */
const LATER = 'rel="later" data-later="modulepreload"';

const ROOT = '<div id="root"></div>';

/** An article's page: its title, description and linked data, and `look` to be seen before what the app needs is fetched, all of it at once. */
export const articlePage = (
  { html, base, first, scripts }: PageFrame,
  { summary: { id, title }, description, jsonLd }: ArticleEntry,
  look: string,
): string => {
  const data = htmlText(`${base}${DATA_FOLDER}/${articleFile(id)}`);
  const head = [
    `<title>${htmlText(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${htmlText(description)}" />`]),
    `<link rel="later" data-later="preload" as="fetch" crossorigin href="${data}" />`,
    ...scripts.map((file) => `<link ${LATER} crossorigin href="${htmlText(base + file)}" />`),
    // A block of data, which no browser runs and the policy therefore lets stand.
    `<script type="application/ld+json">${jsonLd}</script>`,
  ].join('\n    ');
  const rest = html
    .replace(/\s*<meta\s+name="description"[^>]*>/iu, '')
    .replaceAll(/<link rel="modulepreload"([^>]*)>/gu, (link, attributes: string) =>
      first.some((file) => link.includes(`"${base}${file}"`)) ? link : `<link ${LATER}${attributes}>`,
    )
    .replace(ROOT, () => ROOT.replace('><', () => `>${look}<`));
  // A function, for a title may hold what a replacement text would expand.
  if (/<title>/iu.test(rest)) return rest.replace(/<title>[^<]*<\/title>/iu, () => head);
  return rest.replace(/<\/head>/iu, () => `${head}\n  </head>`);
};
