/** Digits that stand by themselves, and marks that take another form in upright lines. */
const SPECIAL = /(?<![\dA-Za-z.,:/%‰+-])\d{1,4}(?![\dA-Za-z.,:/%‰]|-\d)|[“”‘’]/gu;

/** GB/T 15834: in upright lines “ ” become 『 』 and ‘ ’ become 「 」. */
const QUOTES: Readonly<Record<string, string>> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

/** A run of an upright line: one or two digits share one square, three or four stand one below the other. */
export interface UprightRun {
  readonly kind: 'text' | 'square' | 'stacked';
  readonly text: string;
}

const isApostrophe = (text: string, at: number): boolean =>
  /^\p{sc=Latin}’\p{sc=Latin}/u.test(text.slice(at - 1, at + 2));

/** A text as it stands in upright lines; as many code units as before, so that every offset into it holds. */
export const uprightRuns = (text: string): UprightRun[] => {
  const runs: UprightRun[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') runs.push({ kind: 'text', text: plain });
    plain = '';
  };
  let from = 0;
  for (const { 0: found, index } of text.matchAll(SPECIAL)) {
    plain += text.slice(from, index);
    from = index + found.length;
    const quote = QUOTES[found];
    if (quote !== undefined) plain += isApostrophe(text, index) ? found : quote;
    else {
      flush();
      runs.push({ kind: found.length > 2 ? 'stacked' : 'square', text: found });
    }
  }
  plain += text.slice(from);
  flush();
  return runs;
};
