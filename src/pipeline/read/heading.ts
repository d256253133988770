import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';
import { labelledDate } from './date-line.ts';

const ATX_HEADING = /^\s*#{1,6}[ \t]+(?<words>[^\r\n]+?)[ \t]*#*[ \t]*(?:\r?\n|$)/u;
const SETEXT_HEADING = /^\s*(?<words>[^\r\n<>#-][^\r\n<>]{0,119})\r?\n(?:={3,}|-{3,})[ \t]*(?:\r?\n|$)/u;

const TWO_LINES = /^\s*(?<words>[^\r\n<>]{1,80})\r?\n(?=\s*(?<next>[^\r\n]+))/u;

/** A line above a labelled date is the headline, unless it is such a date itself. */
const lineAboveDate = (text: string): RegExpExecArray | null => {
  const match = TWO_LINES.exec(text);
  const { words = '', next = '' } = match?.groups ?? {};
  return labelledDate(words) === null && labelledDate(next) !== null ? match : null;
};

/** The headline a text begins with, as Markdown or above a labelled date, and how much of the text it takes up; null for none. */
export const headingAt = (text: string): { readonly words: string; readonly length: number } | null => {
  const match = ATX_HEADING.exec(text) ?? SETEXT_HEADING.exec(text) ?? lineAboveDate(text);
  const words = normaliseSpaces(match?.groups?.['words'] ?? '').text;
  return match === null || words === '' ? null : { words, length: match[0].length };
};
