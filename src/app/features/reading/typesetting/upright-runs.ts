import { APOSTROPHE, cutRuns, type Run } from '#model/typesetting/run.ts';

/** Digits that stand by themselves, and marks that take another form in upright lines. */
const SPECIAL = new RegExp(
  String.raw`(?<![\dA-Za-z.,:/%‰+-]|[\p{sc=Latin},] )(?<digits>\d{1,4})(?![\dA-Za-z.,:/%‰]|-\d| \p{sc=Latin})|${APOSTROPHE}|[“”‘’]`,
  'gu',
);

/** GB/T 15834: in upright lines “ ” become 『 』 and ‘ ’ become 「 」. */
const QUOTES: Readonly<Record<string, string>> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

/** A text as it stands in upright lines; as many code units as before, so that every offset into it holds. */
export const uprightRuns = (text: string): Run[] =>
  cutRuns(text, SPECIAL, ({ 0: found, groups = {} }) => {
    if (groups['digits'] !== undefined)
      return [{ kind: found.length > 2 ? 'stacked' : 'square', text: found }];
    if (groups['apostrophe'] !== undefined) return [{ kind: 'latin', text: found }];
    return [{ kind: 'text', text: QUOTES[found] ?? found }];
  });
