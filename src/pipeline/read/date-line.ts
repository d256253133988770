import { isDateLabelled, readDate } from './date-forms.ts';
import type { WrittenDate } from './written-date.ts';

const LONGEST = 200;
/** What may share a line with the date. */
const CREDITS = /[\s|｜]+(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|文|Source|By)\s?[：:].*$/iu;

/** The date of a line that says by a label that it is one, whatever credits follow it; null for any other line. */
export const labelledDate = (line: string): WrittenDate | null =>
  line.length <= LONGEST && isDateLabelled(line) ? readDate(line.replace(CREDITS, '')) : null;

/** Whether a line names a source or people beside its date. */
export const hasCredits = (line: string): boolean => CREDITS.test(line);
