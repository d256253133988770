import type { Chapter, Entry, Excerpt, Wording } from './exchange.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.05rem/1.8 'Songti SC', 'Noto Serif CJK SC', serif; }
h2 { margin: 3rem 0 0; line-height: 1.4; } .about, .facts { color: light-dark(#665d4e, #aca18e); font-size: .85rem; }
blockquote { margin: 1.5rem 0 .25rem; padding: 0 0 0 1rem; border-inline-start: .3rem solid var(--edge); }
mark { background: none; color: inherit; font-weight: bold; } .note { white-space: pre-wrap; margin: .25rem 0; }
.yellow { --edge: #9a7600; } .green { --edge: #41812a; } .blue { --edge: #3a76b5; } .red { --edge: #c0503f; } .purple { --edge: #8259b8; }
`;

const excerpt = ({ before, words, after }: Excerpt): string =>
  before === '' && after === ''
    ? `<p>${escapeHtml(words)}</p>`
    : `<p>${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}</p>`;

const anchor = (url: string, words: string): string =>
  /^https?:/iu.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`
    : escapeHtml(words);

const entry = (one: Entry, lang: string, wording: Wording): string => {
  const { color, note, tags } = one.highlight;
  const facts = [
    escapeHtml(wording.color(color)),
    ...tags.map((tag) => `#${escapeHtml(tag)}`),
    anchor(one.link, wording.open),
    ...(one.original === null ? [] : [anchor(one.original, wording.original)]),
  ];
  return [
    `<blockquote class="${color}" lang="${escapeHtml(lang)}">${one.excerpts.map(excerpt).join('')}</blockquote>`,
    ...(note === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    `<p class="facts">${facts.join(' · ')}</p>`,
  ].join('\n');
};

const chapterHtml = ({ article, link, entries }: Chapter, wording: Wording): string => {
  const about = [article.outlet, article.published].filter((fact) => fact !== null).map(escapeHtml);
  return [
    `<section>\n<h2 lang="${escapeHtml(article.lang)}">${anchor(link, article.title)}</h2>`,
    ...(about.length === 0 ? [] : [`<p class="about">${about.join(' · ')}</p>`]),
    ...entries.map((one) => entry(one, article.lang, wording)),
    '</section>',
  ].join('\n');
};

/** Highlights as a page of its own, which needs nothing else and runs nothing. */
export const toHtml = (chapters: readonly Chapter[], wording: Wording): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(wording.lang)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(wording.title)}</title><style>${STYLE}</style></head>`,
    `<body>\n<h1>${escapeHtml(wording.title)}</h1>`,
    ...chapters.map((chapter) => chapterHtml(chapter, wording)),
    '</body>\n</html>\n',
  ].join('\n');
