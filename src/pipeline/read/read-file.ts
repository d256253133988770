import type { Message } from '#model/message.ts';
import { addressDate } from './address-date.ts';
import { readDate } from './date-forms.ts';
import { fileNameDate } from './file-name-date.ts';
import { readHeader, type Header } from './header.ts';
import { outletOf } from './outlets.ts';
import { placeOf } from './place.ts';
import type { ArchivedFile, DatedBasis, RawArticle } from './raw-article.ts';
import { splitTitle } from './title.ts';
import type { WrittenDate } from './written-date.ts';
import { utcInstant, wallClock } from './zoned-time.ts';

export interface ReadFile {
  readonly raw: RawArticle | null;
  readonly messages: readonly Message[];
}

// 1990 to 2200: a stamp in seconds or a stray number is no time of archiving.
const archivedInstant = (stamp: string | null): number | null => {
  if (stamp === null || !/^\d{12,13}$/u.test(stamp)) return null;
  const instant = Number(stamp);
  return instant >= 631_152_000_000 && instant < 7_258_118_400_000 ? instant : null;
};

/** Archived some time after publication, so only the day is taken from it. */
const archiveDay = (instant: number, stamp: string, timeZone: string | undefined): WrittenDate => ({
  day: wallClock(instant, timeZone ?? 'UTC').slice(0, 10),
  clock: null,
  offset: null,
  original: stamp,
});

const webAddress = (text: string | undefined): string | null =>
  text !== undefined && /^https?:\/\/[^\s/]/iu.test(text) ? text : null;

const messagesOf = ({ file, source }: ArchivedFile, { frontMatter, stamp, link, end }: Header): Message[] => {
  const messages: Message[] = [];
  const add = (rule: string, severity: Message['severity'], at: number, reason: string): void => {
    messages.push({ rule, severity, file, place: placeOf(source, at), reason });
  };
  if (frontMatter?.problem) {
    add(
      'read/front-matter',
      'warning',
      frontMatter.problem.at,
      `The front matter is no valid YAML (${frontMatter.problem.reason.split('\n', 1)[0] ?? ''}); what could be read was used, mend the line to get the rest.`,
    );
  }
  if (stamp !== null && archivedInstant(stamp) === null) {
    add(
      'read/archive-time',
      'info',
      frontMatter?.end ?? 0,
      `The archive comment holds “${stamp}” where milliseconds since 1970 are expected; the time of archiving stays unknown.`,
    );
  }
  if (link === null && (frontMatter?.fields.title ?? '') === '') {
    add(
      'read/no-link-line',
      'error',
      end,
      'This is no archived article: a line “[title](address)” or a title in the front matter is missing; add one or move the file out of the folder.',
    );
  }
  if (link?.title === '' && (frontMatter?.fields.title ?? '') === '') {
    add('read/no-title', 'error', end, 'The link line has no title between its brackets; write one there.');
  }
  return messages;
};

/**
 * Reads an archive file's header: front matter, time of archiving, headline, address, and the dates that stand outside the
 * body. A file that is no article answers `raw: null` and an error that says what to do. A BOM is skipped.
 */
export const readFile = (archived: ArchivedFile): ReadFile => {
  const text = archived.source.replace(/^\uFEFF/u, '').replaceAll('\0', '');
  const file = { file: archived.file, source: text };
  const header = readHeader(text);
  const messages = messagesOf(file, header);
  const fields = header.frontMatter?.fields;
  const written = (header.link?.title ?? '') === '' ? (fields?.title ?? '') : (header.link?.title ?? '');
  if (messages.some(({ severity }) => severity === 'error')) return { raw: null, messages };

  const url = webAddress(header.link?.url) ?? webAddress(fields?.from);
  const outlet = outletOf(url);
  const { title, section } = splitTitle(written, outlet);
  const archived_ = archivedInstant(header.stamp);
  const dates: DatedBasis[] = [];
  const add = (basis: DatedBasis['basis'], date: WrittenDate | null): void => {
    if (date !== null) dates.push({ basis, date });
  };
  add('address', url === null ? null : addressDate(url));
  add('front-matter', fields?.date === undefined ? null : readDate(fields.date));
  add('archive', archived_ === null ? null : archiveDay(archived_, header.stamp ?? '', outlet.timeZone));
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
      archivedAt: archived_ === null ? null : utcInstant(archived_),
      dates,
      body: text.slice(header.end),
    },
    messages,
  };
};
