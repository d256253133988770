/** Text as it is kept, and where each code unit of the raw text went: raw offset `i` is offset `at[i]` of `text`. */
export interface Normalised {
  readonly text: string;
  readonly at: Uint32Array;
}

/** Zero-width and control characters, direction marks, soft hyphens: nothing a reader sees. */
const INVISIBLE = String.raw`\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB`;
/** A joiner is only seen inside a sequence of pictographs, such as a family. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const BLANK = new RegExp(String.raw`[\s${INVISIBLE}\u2800\u3164]+`, 'gu');
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

/**
 * Drops what nobody sees and makes every run of spaces one space. A run that holds a line break and stands between two CJK
 * characters, or beside a full-width mark, came from the page's source layout and becomes nothing; spaces at both ends go.
 */
export const normaliseSpaces = (written: string): Normalised => {
  const raw = written.includes('\u200D') ? written.replace(STRAY_JOINER, '\u200B') : written;
  const at = new Uint32Array(raw.length + 1);
  let text = '';
  let done = 0;
  const copyTo = (end: number): void => {
    for (let offset = done; offset < end; offset++) at[offset] = text.length + offset - done;
    text += raw.slice(done, end);
  };
  for (const match of raw.matchAll(BLANK)) {
    copyTo(match.index);
    const end = match.index + match[0].length;
    at.fill(text.length, match.index, end);
    text += standIn(raw, match.index, end);
    done = end;
  }
  copyTo(raw.length);
  at[raw.length] = text.length;
  return { text, at };
};
