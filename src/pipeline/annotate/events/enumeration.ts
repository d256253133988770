import type { Time } from '#model/time.ts';

/** Times of a sentence without those that stand in an enumeration of three or more (1986年、1997年和2008年). */
export const withoutEnumerations = (text: string, times: readonly Time[]): Time[] => {
  const runs: Time[][] = [];
  for (const time of times) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined = before !== undefined && /^\s?[、和及与與]\s?$/u.test(text.slice(before.end, time.start));
    if (run !== undefined && joined) run.push(time);
    else runs.push([time]);
  }
  return runs.flatMap((run) => (run.length >= 3 ? [] : run));
};
