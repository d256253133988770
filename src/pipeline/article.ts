import { SCHEMA_VERSION, type Article } from '#model/article.ts';
import type { Message } from '#model/message.ts';
import { astralAt, unitTable } from './characters/unit-table.ts';
import { annotateEntities } from './annotate/entities/annotate-entities.ts';
import { annotateEvents } from './annotate/events/annotate-events.ts';
import type { ArticleText } from './annotate/text.ts';
import { annotateTimes } from './annotate/time/annotate-times.ts';
import { parseBody } from './parse/parse.ts';
import { languageOf } from './parse/text/language.ts';
import { readDate } from './read/date-forms.ts';
import type { Outlet } from './read/outlets.ts';
import { publishedFrom } from './read/published.ts';
import type { ArchivedFile, DatedBasis } from './read/raw-article.ts';
import { readFile } from './read/read-file.ts';
import { weekdayMessages } from './read/weekday.ts';
import { portableSha256, type Sha256 } from './sha256.ts';

export interface ReadArticle {
  /** Null when the file is no article; an error among the messages says why. */
  readonly article: Article | null;
  readonly messages: readonly Message[];
  /** How many things each furniture rule removed from the body. */
  readonly removed: ReadonlyMap<string, number>;
}

/** Visible characters that a reader of Chinese news takes in a minute. */
const CHARACTERS_A_MINUTE = 450;

/** An id that stays when the archive's folder moves: 12 hex digits of SHA-256 over base file name and address. */
const articleId = (file: string, url: string | null, sha256: Sha256): string =>
  sha256(`${file.slice(file.lastIndexOf('/') + 1)}\n${url ?? ''}`).slice(0, 12);

/** An id for one of several files that would have the same: it changes when the file moves. */
export const pathId = (file: string): string => portableSha256(`path\n${file}`).slice(0, 12);

const SPACES = unitTable(/\s/u);

/** Counts code points that are no spaces. */
const visibleCharacters = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (SPACES[text.charCodeAt(at)] === 1) continue;
    count++;
    if (astralAt(text, at) !== null) at++;
  }
  return count;
};

/** Datelines are read before their outlet is known, so those in strokes are read again in its form. */
const inFormOf =
  ({ datelineForm }: Outlet) =>
  (found: DatedBasis): DatedBasis =>
    found.basis === 'dateline'
      ? { ...found, date: readDate(found.date.original, datelineForm) ?? found.date }
      : found;

export interface ReadingOptions {
  /** The table of outlets; the built-in one when left out. */
  readonly outlets?: readonly Outlet[] | undefined;
  /** Whether names, times and events are looked for; true when left out. */
  readonly annotate?: boolean | undefined;
  /** Makes ids and hashes of texts; one in plain JavaScript when left out. */
  readonly sha256?: Sha256 | undefined;
}

type Annotations = Pick<Article, 'entities' | 'mentions' | 'times' | 'events'>;

const NOTHING_FOUND: Annotations = { entities: [], mentions: [], times: [], events: [] };

const annotationsOf = (text: ArticleText): Annotations => {
  const { entities, mentions } = annotateEntities(text);
  const times = annotateTimes(text);
  return { entities, mentions, times, events: annotateEvents({ text, times, entities, mentions }) };
};

/**
 * Turns one archived file into an article with everything found in it. The same input gives the same output; a file that is
 * no article gives null and a message.
 */
export const readArticle = (
  archived: ArchivedFile,
  { outlets, annotate = true, sha256 = portableSha256 }: ReadingOptions = {},
): ReadArticle => {
  const { raw, messages } = readFile(archived, outlets);
  if (raw === null) return { article: null, messages, removed: new Map() };
  const { hero, blocks, dates: datelines, author, removed } = parseBody(raw);
  const dates = [...raw.dates, ...datelines].map(inFormOf(raw.outlet));
  const text = blocks.map((block) => block.text).join('\n');
  const published = publishedFrom(dates, raw.outlet.timeZone ?? null);
  const characters = visibleCharacters(text);
  const article: Article = {
    schemaVersion: SCHEMA_VERSION,
    id: articleId(archived.file, raw.source.url, sha256),
    title: raw.title,
    lang: languageOf(`${raw.title}\n${text}`),
    published,
    source: { ...raw.source, ...(author !== null && raw.source.author === undefined && { author }) },
    stats: { characters, readingMinutes: Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE)) },
    textHash: sha256(text).slice(0, 16),
    archivedAt: raw.archivedAt,
    ...(hero !== null && { hero }),
    blocks: [...blocks],
    ...(annotate ? annotationsOf({ title: raw.title, blocks, published }) : NOTHING_FOUND),
  };
  return {
    article,
    messages: [...messages, ...bodyMessages(article), ...weekdayMessages(archived, dates)],
    removed,
  };
};

const bodyMessages = ({ source: { file, url }, blocks, hero, published }: Article): Message[] => {
  const messages: Message[] = [];
  const add = (rule: string, reason: string): void => {
    messages.push({ rule, severity: 'warning', file, place: null, reason });
  };
  if (blocks.length === 0 && hero === undefined)
    add(
      'parse/no-text',
      'The body is empty, so only the headline can be read; archive the page again to get its text.',
    );
  if (published === null)
    add(
      'read/no-date',
      'The file names no day of publication, so relative dates in it stay open; add a date to its front matter.',
    );
  if (url === null)
    add(
      'read/no-address',
      'The file has no web address, so its pictures and links may be missing; write it into the link line.',
    );
  return messages;
};
