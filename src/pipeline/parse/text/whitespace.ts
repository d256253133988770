/** Text as it is kept, and where each code unit of the raw text went: raw offset `i` is offset `at[i]` of `text`. */
export interface Normalised {
  readonly text: string;
  readonly at: Uint32Array;
}

/** Zero-width and control characters, direction marks, soft hyphens: nothing a reader sees. */
const INVISIBLE = String.raw`\p{Cc}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB`;
/** A joiner is only seen inside a sequence of pictographs, such as a family. */
const STRAY_JOINER = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})`;
const BLANK = new RegExp(String.raw`(?:[\s${INVISIBLE}\u2800\u3164]|${STRAY_JOINER})+`, 'gu');
/** Stands for a `<br>` in raw text: a space even between CJK characters. */
export const LINE_BREAK = '\u001E';
const SPACE = /[\s\u001E\u0085\u2800\u3164]/u;
const LINE_END = /[\n\r\u0085\u2028\u2029]/u;
/** Characters between which Chinese text has no spaces; Hangul is not one of them. */
const CJK = String.raw`[\u2E80-\u312F\u3190-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u00B7\u2014\u2018\u2019\u201C\u201D\u2026\u{20000}-\u{323AF}]`;
const ENDS_CJK = new RegExp(`${CJK}$`, 'u');
const BEGINS_CJK = new RegExp(`^${CJK}`, 'u');

const standIn = (raw: string, start: number, end: number): string => {
  const run = raw.slice(start, end);
  if (start === 0 || end === raw.length || !SPACE.test(run)) return '';
  const inside =
    ENDS_CJK.test(raw.slice(Math.max(0, start - 2), start)) && BEGINS_CJK.test(raw.slice(end, end + 2));
  return inside && LINE_END.test(run) && !run.includes(LINE_BREAK) ? '' : ' ';
};

/**
 * Drops what nobody sees and makes every run of spaces one space. A run that holds a line break and stands between two CJK
 * characters came from the page's source layout and becomes nothing; spaces at both ends go.
 */
export const normaliseSpaces = (raw: string): Normalised => {
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
