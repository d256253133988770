import { hasCredits, labelledDate } from './date-line.ts';
import { readFrontMatter, type FoundFrontMatter } from './front-matter.ts';
import { headingAt } from './heading.ts';
import { readLinkLine, type LinkLine } from './link-line.ts';
import type { WrittenDate } from './written-date.ts';

/** The parts that may stand before the body; places are UTF-16 code units of the text. */
export interface Header {
  readonly frontMatter: FoundFrontMatter | null;
  /** What the comment `<!--…-->` holds: milliseconds since 1970, or something else when the archiver failed. */
  readonly stamp: string | null;
  readonly link: LinkLine | null;
  /** The heading, or line above a labelled date, that stands where the link line would; null where it is not the front matter's title. */
  readonly heading: string | null;
  /** Lines that are labelled dates, such as `日期：Thu, 02 Jul 2020 06:28:54 +0000`. */
  readonly dates: readonly WrittenDate[];
  /** Where the body begins. */
  readonly end: number;
}

const STAMP = /^\s*<!--\s*([-\w.]{0,40}?)\s*-->[ \t]*(?:\r?\n)?/u;
const LINE = /^\s*([^\r\n]*)(?:\r?\n|$)/u;
const RULE = /^\s*-{3,}[ \t]*(?:\r?\n|$)/u;
const HASHES = /^#{1,6}[ \t]+/u;

/** Reads front matter, stamp, headline, rule and dates, each of which may be missing, from the start of a text without BOM. */
export const readHeader = (text: string): Header => {
  const frontMatter = readFrontMatter(text);
  let end = frontMatter?.end ?? 0;
  const take = (form: RegExp): RegExpExecArray | null => {
    const match = form.exec(text.slice(end));
    end += match?.[0].length ?? 0;
    return match;
  };
  const dates: WrittenDate[] = [];
  const takeDates = (): void => {
    for (;;) {
      const line = LINE.exec(text.slice(end));
      const date = labelledDate(line?.[1] ?? '');
      if (line === null || date === null) return;
      if (dates.at(-1)?.original === date.original) return;
      dates.push(date);
      if (hasCredits(line[1] ?? '')) return; // they are part of the text
      end += line[0].length;
    }
  };
  const stamp = take(STAMP);
  const line = LINE.exec(text.slice(end));
  const link = readLinkLine((line?.[1] ?? '').replace(HASHES, ''));
  if (link !== null) end += line?.[0].length ?? 0;
  const found = link === null ? headingAt(text.slice(end)) : null;
  const title = frontMatter?.fields.title;
  const heading = title === undefined || title === found?.words ? found : null;
  end += heading?.length ?? 0;
  takeDates();
  if (link !== null || stamp !== null || dates.length > 0) take(RULE);
  takeDates();
  return { frontMatter, stamp: stamp?.[1] ?? null, link, heading: heading?.words ?? null, dates, end };
};
