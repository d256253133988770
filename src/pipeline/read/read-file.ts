import type { Message } from '#model/message.ts';
import { addressDate } from './address-date.ts';
import { readDate } from './date-forms.ts';
import { fileNameDate } from './file-name-date.ts';
import { archivedInstant } from './archive-stamp.ts';
import { headerMessages } from './header-messages.ts';
import { readHeader } from './header.ts';
import { outletOf } from './outlets.ts';
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

/**
 * Reads an archive file's header: front matter, time of archiving, headline, address, and the dates that stand outside the
 * body. A file that is no article answers `raw: null` and an error that says what to do. A BOM is skipped.
 */
export const readFile = (archived: ArchivedFile): ReadFile => {
  const text = archived.source.replace(/^\uFEFF/u, '').replaceAll('\0', '');
  const file = { file: archived.file, source: text };
  const header = readHeader(text);
  const messages = headerMessages(file, header);
  const fields = header.frontMatter?.fields;
  const written = (header.link?.title ?? '') === '' ? (fields?.title ?? '') : (header.link?.title ?? '');
  if (messages.some(({ severity }) => severity === 'error')) return { raw: null, messages };

  const url = webAddress(header.link?.url) ?? webAddress(fields?.from);
  const outlet = outletOf(url);
  const { title, section } = splitTitle(written, outlet);
  const stamped = archivedInstant(header.stamp);
  const dates: DatedBasis[] = [];
  const add = (basis: DatedBasis['basis'], date: WrittenDate | null): void => {
    if (date !== null) dates.push({ basis, date });
  };
  add('address', url === null ? null : addressDate(url));
  add('front-matter', fields?.date === undefined ? null : readDate(fields.date));
  add('archive', stamped === null ? null : archiveDay(stamped, header.stamp ?? '', outlet.timeZone));
  add('file-name', fileNameDate(archived.file));
  return {
    raw: {
      title,
      source: {
        file: archived.file,
        url,
        outlet: outlet.name,
        ...(section !== undefined && { section }),
        ...(fields?.author !== undefined && { author: fields.author }),
        tags: [...(fields?.tags ?? [])],
      },
      archivedAt: stamped === null ? null : utcInstant(stamped),
      dates,
      body: text.slice(header.end),
    },
    messages,
  };
};
