import { readFrontMatter, type FoundFrontMatter } from './front-matter.ts';
import { readLinkLine, type LinkLine } from './link-line.ts';

/** The parts that may stand before the body; places are UTF-16 code units of the text. */
export interface Header {
  readonly frontMatter: FoundFrontMatter | null;
  /** What the comment `<!--…-->` holds: milliseconds since 1970, or something else when the archiver failed. */
  readonly stamp: string | null;
  readonly link: LinkLine | null;
  /** Where the body begins; where the link line should have been when there is none. */
  readonly end: number;
}

const STAMP = /^\s*<!--\s*([-\w.]{0,40}?)\s*-->[ \t]*(?:\r?\n)?/u;
const LINE = /^\s*([^\r\n]*)(?:\r?\n|$)/u;
const RULE = /^\s*-{3,}[ \t]*(?:\r?\n|$)/u;

/** Reads front matter, stamp, link line and rule, each of which may be missing, from the start of a text without BOM. */
export const readHeader = (text: string): Header => {
  const frontMatter = readFrontMatter(text);
  let end = frontMatter?.end ?? 0;
  const stamp = STAMP.exec(text.slice(end));
  if (stamp !== null) end += stamp[0].length;
  const line = LINE.exec(text.slice(end));
  const link = readLinkLine(line?.[1] ?? '');
  if (link !== null) end += line?.[0].length ?? 0;
  const rule = link === null && stamp === null ? null : RULE.exec(text.slice(end));
  if (rule !== null) end += rule[0].length;
  return { frontMatter, stamp: stamp?.[1] ?? null, link, end };
};
