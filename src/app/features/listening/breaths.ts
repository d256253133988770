/** Some voices fall silent in the midst of long utterances; none does at this length. */
const LONGEST = 120;

const PAUSES = /[，、；：。！？,;:.!?…—]\s*/gu;

/** Cuts a sentence into utterances of at most 120 code units, at its pauses where it has some. */
export const breaths = (sentence: string): string[] => {
  const result: string[] = [];
  let rest = sentence.trim();
  while (rest.length > LONGEST) {
    const pauses = [...rest.slice(0, LONGEST).matchAll(PAUSES)];
    const last = pauses.at(-1);
    let cut = last === undefined ? LONGEST : last.index + last[0].length;
    if (/[\uDC00-\uDFFF]/u.test(rest.charAt(cut))) cut--;
    result.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? result : [...result, rest];
};
