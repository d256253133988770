import type { Message } from '#model/message.ts';
import { addressDate } from './address-date.ts';
import { readDate } from './date-forms.ts';
import { archivedInstant } from './archive-stamp.ts';
import { fileNameDate } from './file-name-date.ts';
import { fileNameTitle } from './file-name-title.ts';
import { headerMessages, refusal, titleFound } from './header-messages.ts';
import { readHeader } from './header.ts';
import { isText } from './is-text.ts';
import { outletOf, OUTLETS, type Outlet } from './outlets.ts';
import { bodyOfPage, readPageHead, type PageHead } from './page-head.ts';
import type { ArchivedFile, DatedBasis, RawArticle } from './raw-article.ts';
import { splitTitle } from './title.ts';
import type { WrittenDate } from './written-date.ts';
import { utcInstant, wallClock } from './zoned-time.ts';

export interface ReadFile {
  readonly raw: RawArticle | null;
  readonly messages: readonly Message[];
}

/** Archived some time after publication, so only the day is taken from it. */
const archiveDay = (instant: number, stamp: string, timeZone: string | undefined): WrittenDate => ({
  day: wallClock(instant, timeZone ?? 'UTC').slice(0, 10),
  clock: null,
  offset: null,
  original: stamp,
});

const webAddress = (text: string | undefined): string | null =>
  text !== undefined && /^https?:\/\/[^\s/]/iu.test(text) ? text : null;

const firstText = (...texts: (string | undefined)[]): string =>
  texts.find((text) => text !== undefined && text !== '') ?? '';

/** A note of a line or two is no article; a page that gives nothing but its text must give more of it. */
const SHORTEST = 60;

/** Why a page without a headline of its own is no article; null when it is one. `dated`: header or file name tell of a time. */
const refusedFor = (
  { characters, title, date, url }: PageHead,
  dated: boolean,
): 'read/no-text' | 'read/no-article' | null => {
  if (characters === 0) return 'read/no-text';
  const bare = title === '' && url === '' && date === null && !dated;
  return bare && characters < SHORTEST ? 'read/no-article' : null;
};

/**
 * Reads an archive file's header: front matter, time of archiving, headline, address, and the dates that stand outside the
 * body; what the header leaves open is taken from the page's own head and the file's name. A file that holds no text, or a
 * few words of nothing, answers `raw: null` and an error. A BOM is skipped.
 */
export const readFile = (archived: ArchivedFile, outlets: readonly Outlet[] = OUTLETS): ReadFile => {
  const { file } = archived;
  const text = archived.source.replace(/^\uFEFF/u, '').replaceAll('\0', '');
  if (!isText(archived.source)) return { raw: null, messages: [refusal(file, 'read/not-text')] };
  const header = readHeader(text);
  const messages = headerMessages({ file, source: text }, header);
  const fields = header.frontMatter?.fields;
  const rest = text.slice(header.end);

  const headline = firstText(header.link?.title, fields?.title, header.heading ?? '');
  const address = webAddress(header.link?.url) ?? webAddress(fields?.from);
  const page = headline === '' || address === null ? readPageHead(rest) : null;
  if (headline === '' && page !== null) {
    const dated = header.dates.length > 0 || header.stamp !== null || fileNameDate(file) !== null;
    const rule = refusedFor(page, dated);
    if (rule !== null) return { raw: null, messages: [...messages, refusal(file, rule)] };
  }
  if (headline === '') messages.push(titleFound(file, (page?.title ?? '') === '' ? 'file name' : 'page'));

  const url = address ?? webAddress(page?.url);
  const outlet = outletOf(url, outlets);
  const { title, section } = splitTitle(firstText(headline, page?.title) || fileNameTitle(file), outlet);
  const author = firstText(fields?.author, page?.author);
  const stamped = archivedInstant(header.stamp);
  const dates: DatedBasis[] = header.dates.map((date) => ({ basis: 'dateline', date }));
  const add = (basis: DatedBasis['basis'], date: WrittenDate | null): void => {
    if (date !== null) dates.push({ basis, date });
  };
  add('address', url === null ? null : addressDate(url));
  add('front-matter', fields?.date === undefined ? null : readDate(fields.date, outlet.datelineForm));
  add('front-matter', page?.date ?? null);
  add('archive', stamped === null ? null : archiveDay(stamped, header.stamp ?? '', outlet.timeZone));
  add('file-name', fileNameDate(file));
  return {
    raw: {
      title,
      source: {
        file,
        url,
        outlet: outlet.name,
        ...(section !== undefined && { section }),
        ...(author !== '' && { author }),
        tags: [...(fields?.tags ?? [])],
      },
      outlet,
      archivedAt: stamped === null ? null : utcInstant(stamped),
      dates,
      body: bodyOfPage(rest),
    },
    messages,
  };
};
