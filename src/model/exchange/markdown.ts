import type { Chapter, Entry, Excerpt, Wording } from './exchange.ts';
import { escapeMarkdown, markdownAddress } from './escape.ts';

export const MARKDOWN_TEMPLATES = ['plain', 'obsidian'] as const;
export type MarkdownTemplate = (typeof MARKDOWN_TEMPLATES)[number];

/** Tags as Obsidian takes them: no space, and not digits alone. */
const obsidianTag = (tag: string): string => {
  const name = tag.trim().replaceAll(/[^\p{L}\p{N}_/-]+/gu, '-');
  return `#${/^\d+$/u.test(name) ? `_${name}` : name}`;
};

const excerpt = (template: MarkdownTemplate, { before, words, after }: Excerpt): string => {
  const inner = escapeMarkdown(words);
  const isAlone = before === '' && after === '';
  const marked = isAlone ? inner : template === 'obsidian' ? `==${inner}==` : `**${inner}**`;
  return `${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`;
};

const quoted = (lines: readonly string[]): string[] => lines.map((line) => `> ${line}`.trimEnd());

const links = ({ link, original }: Entry, wording: Wording): string =>
  [
    `[${wording.open}](${markdownAddress(link)})`,
    ...(original === null ? [] : [`[${wording.original}](${markdownAddress(original)})`]),
  ].join(' · ');

const entry = (template: MarkdownTemplate, one: Entry, wording: Wording): string => {
  const { color, note, tags, id } = one.highlight;
  const words = one.excerpts.flatMap((each, index) => [...(index > 0 ? [''] : []), excerpt(template, each)]);
  const noted = note === '' ? [] : ['', note];
  if (template === 'obsidian') {
    const tagged = tags.length === 0 ? '' : ` ${tags.map(obsidianTag).join(' ')}`;
    // A callout: its kind is the colour, which a theme may draw; `^id` is what other notes link to.
    const head = `[!quote|${color}] ${wording.color(color)}`;
    return [
      ...quoted([head, ...words, '', links(one, wording)]),
      ...noted,
      '',
      `${tagged.trim()} ^${id}`.trim(),
    ].join('\n');
  }
  const facts = [wording.color(color), ...tags.map((tag) => `#${escapeMarkdown(tag)}`), links(one, wording)];
  return [...quoted(words), ...noted, '', facts.join(' · ')].join('\n');
};

const facts = ({ article, entries, link }: Chapter, template: MarkdownTemplate): object => ({
  title: article.title,
  ...(article.url === null ? {} : { source: article.url }),
  ...(article.outlet === null ? {} : { author: article.outlet }),
  ...(article.published === null ? {} : { published: article.published }),
  link,
  highlights: entries.length,
  ...(template === 'obsidian'
    ? {
        tags: [...new Set(entries.flatMap(({ highlight }) => highlight.tags))].map((tag) =>
          obsidianTag(tag).slice(1),
        ),
      }
    : {}),
});

const chapterText = (
  template: MarkdownTemplate,
  chapter: Chapter,
  wording: Wording,
  level: string,
): string => {
  const { article, link, entries } = chapter;
  const about = [article.outlet, article.published].filter((fact) => fact !== null).map(escapeMarkdown);
  const heading = `${level} [${escapeMarkdown(article.title)}](${markdownAddress(link)})`;
  return [
    heading,
    ...(about.length === 0 ? [] : [about.join(' · ')]),
    ...entries.map((one) => entry(template, one, wording)),
  ].join('\n\n');
};

/** A date as it is; anything else as a JSON string, which is YAML too. */
const yamlValue = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u.test(value)
    ? value
    : JSON.stringify(value);

const frontMatter = (fields: object): string =>
  ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${yamlValue(value)}`), '---'].join('\n');

/** Highlights as Markdown with front matter: of one article its facts, of several how many there are. */
export const toMarkdown = (
  chapters: readonly Chapter[],
  wording: Wording,
  template: MarkdownTemplate,
): string => {
  const [only] = chapters;
  const isOne = chapters.length === 1 && only !== undefined;
  const front = isOne
    ? facts(only, template)
    : {
        title: wording.title,
        articles: chapters.length,
        highlights: chapters.reduce((sum, { entries }) => sum + entries.length, 0),
      };
  const texts = chapters.map((chapter) => chapterText(template, chapter, wording, isOne ? '#' : '##'));
  return `${frontMatter(front)}\n\n${[...(isOne ? [] : [`# ${escapeMarkdown(wording.title)}`]), ...texts].join('\n\n')}\n`;
};
