import { annotateTimes } from '#pipeline/annotate/time/annotate-times.ts';
import type { Case } from './cases.ts';
import { articleText } from './ours.ts';

const SECONDS = 1.5;

/** Characters that `annotateTimes` reads in a second of processor time, over and over the same texts. */
export const charactersASecond = (cases: readonly Case[]): number => {
  const texts = cases.map(articleText);
  const characters = texts
    .flatMap(({ blocks }) => blocks)
    .reduce((total, { text }) => total + text.length, 0);
  const measure = (seconds: number): number => {
    const begin = process.cpuUsage();
    let rounds = 0;
    for (;;) {
      for (const text of texts) annotateTimes(text);
      rounds++;
      const { user, system } = process.cpuUsage(begin);
      const used = (user + system) / 1e6;
      if (used >= seconds) return (rounds * characters) / used;
    }
  };
  // The compiler of the engine wants to see code run before it makes it fast.
  measure(SECONDS / 3);
  return measure(SECONDS);
};
