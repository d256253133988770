import { normaliseSpaces } from '../text/whitespace.ts';

/** Chooses the breaks (offsets in the raw text) at which a new paragraph begins. */
export type Parting = (raw: string, breaks: readonly number[]) => readonly number[];

/** A text that has this many lines is laid out by lines, as verse and lists are. */
const MANY_LINES = 4;

const FINISHED = /[。！？!?…；;：:.][”’」』）)\]】"']*$/u;

/** Text that stands in no paragraph of its own: every break begins one. */
export const partAtAll: Parting = (_raw, breaks) => breaks;

/** Headings, captions, cells: a break only turns the line. */
export const partNowhere: Parting = () => [];

/**
 * In a paragraph, two breaks in a row begin another, and so does a single one between two finished sentences or in a text of
 * four lines or more. A line of credits under a text stays with it.
 */
export const partAtSentences: Parting = (raw, breaks) => {
  if (breaks.length === 0) return breaks;
  const ends = [...breaks, raw.length];
  const lines = ends.map(
    (end, index) => normaliseSpaces(raw.slice(index === 0 ? 0 : ends[index - 1], end)).text,
  );
  if (lines.filter((line) => line !== '').length >= MANY_LINES) return breaks;
  return breaks.filter((_at, index) => {
    const [before = '', after = ''] = [lines[index], lines[index + 1]];
    return before === '' || after === '' || (FINISHED.test(before) && FINISHED.test(after));
  });
};
