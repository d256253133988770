import { SYLLABIC } from '../names/syllables.ts';
import { foreignnessOf } from '../names/transliteration.ts';
import { BEYOND, MARGIN, rowOf } from './rows.ts';

const DOT = '·'.charCodeAt(0);
const LONGEST = 7;

/**
 * For each character in a run of those that write foreign names: how long the run is, how foreign it looks (three degrees) and
 * where in it the character stands; 0 outside such runs.
 */
export const runsOf = (text: string): Uint8Array => {
  const runs = rowOf(text.length, BEYOND.runs);
  for (let start = 0; start < text.length; start++) {
    if (!SYLLABIC.has(text.charCodeAt(start))) continue;
    let end = start + 1;
    for (let code = text.charCodeAt(end); SYLLABIC.has(code) || code === DOT; code = text.charCodeAt(end))
      end++;
    const share = foreignnessOf(text, start, end);
    const degree = share < 0.5 ? 0 : share < 0.75 ? 1 : 2;
    const run = 1 + Math.min(LONGEST, end - start) + 8 * degree;
    runs.fill(run + 64, start + MARGIN, end + MARGIN);
    runs[end - 1 + MARGIN] = run + 32;
    runs[start + MARGIN] = run;
    start = end;
  }
  return runs;
};
