import { unitTable } from '../../characters/unit-table.ts';

/** Text as it is kept. */
export interface Normalised {
  readonly text: string;
  /** Where in `text` a code unit of the raw text went; the raw text's end goes to the text's end. */
  readonly at: (rawOffset: number) => number;
}

/** A run of blanks in raw text, half-open, and the offsets in the kept text that it begins and ends at. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Zero-width and control characters, direction marks, soft hyphens: nothing a reader sees. */
const INVISIBLE = String.raw`\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB`;
/** A joiner is only seen inside a sequence of pictographs, such as a family. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const BLANK = unitTable(new RegExp(String.raw`[\s${INVISIBLE}\u2800\u3164]`, 'u'));
/** Stands for a `<br>` in raw text: a space even between CJK characters. */
export const LINE_BREAK = '\u001E';
const SPACE = /[^\S\uFEFF]|[\u001E\u0085\u2800\u3164]/u;
const LINE_END = /[\n\r\u0085\u2028\u2029]/u;
/** Characters between which Chinese text has no spaces; Hangul is not one of them. */
const CJK = String.raw`[\u2E80-\u312F\u3190-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u00B7\u2014\u2018\u2019\u201C\u201D\u2026\u{20000}-\u{323AF}]`;
const ENDS_CJK = new RegExp(`${CJK}$`, 'u');
const BEGINS_CJK = new RegExp(`^${CJK}`, 'u');

/** Marks that a space never follows, and marks that one never precedes; curly quotes are also those of Latin text. */
const ENDS_TIGHT = /[，。：；！？、」』）】》〉「『（【《〈“‘]$/u;
const BEGINS_TIGHT = /^[，。：；！？、」』）】》〉「『（【《〈”’]/u;

/** Whether a line break between these two came from the layout of the page's source. */
const isFalse = (before: string, after: string): boolean =>
  (ENDS_CJK.test(before) && BEGINS_CJK.test(after)) || ENDS_TIGHT.test(before) || BEGINS_TIGHT.test(after);

const standIn = (raw: string, start: number, end: number): string => {
  const run = raw.slice(start, end);
  if (start === 0 || end === raw.length || !SPACE.test(run)) return '';
  if (!LINE_END.test(run) || run.includes(LINE_BREAK)) return ' ';
  return isFalse(raw.slice(Math.max(0, start - 2), start), raw.slice(end, end + 2)) ? '' : ' ';
};

/** Where a raw offset went, by the last run that begins at it or before it. */
const keptOffset = (runs: readonly Run[], rawOffset: number): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= rawOffset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run === undefined) return rawOffset;
  return rawOffset < run.end ? run.from : run.to + rawOffset - run.end;
};

/**
 * Drops what nobody sees and makes every run of spaces one space. A run that holds a line break and stands between two CJK
 * characters, or beside a full-width mark, came from the page's source layout and becomes nothing; spaces at both ends go.
 */
export const normaliseSpaces = (written: string): Normalised => {
  const raw = written.includes('\u200D') ? written.replace(STRAY_JOINER, '\u200B') : written;
  const runs: Run[] = [];
  let text = '';
  let done = 0;
  for (let offset = 0; offset < raw.length; offset++) {
    if (BLANK[raw.charCodeAt(offset)] === 0) continue;
    const start = offset;
    while (offset + 1 < raw.length && BLANK[raw.charCodeAt(offset + 1)] === 1) offset++;
    const end = offset + 1;
    text += raw.slice(done, start);
    const from = text.length;
    text += standIn(raw, start, end);
    runs.push({ start, end, from, to: text.length });
    done = end;
  }
  text += raw.slice(done);
  return { text, at: (rawOffset) => keptOffset(runs, rawOffset) };
};
