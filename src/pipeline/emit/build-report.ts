import type { Message } from '#model/message.ts';
import type { DuplicateGroup, Report } from '#model/report.ts';
import type { FileResult } from './collection.ts';

export interface BuildFacts {
  readonly duplicates: readonly DuplicateGroup[];
  /** Problems that belong to the archive and to none of its articles. */
  readonly messages: readonly Message[];
}

const MOST_SLOWEST = 10;

const skippedOf = (results: readonly FileResult[]): Report['skipped'] =>
  results.flatMap(({ file, article, messages }) => {
    if (article !== null) return [];
    const error = messages.find(({ severity }) => severity === 'error');
    return [
      { file, rule: error?.rule ?? 'read/no-article', reason: error?.reason ?? 'The file holds no article.' },
    ];
  });

const removedOf = (results: readonly FileResult[]): Record<string, number> => {
  const removed = new Map<string, number>();
  for (const result of results) {
    for (const [rule, count] of Object.entries(result.removed))
      removed.set(rule, (removed.get(rule) ?? 0) + count);
  }
  return Object.fromEntries([...removed].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const slowestOf = (results: readonly FileResult[]): NonNullable<Report['slowest']> =>
  results
    .flatMap(({ file, seconds }) => (seconds === undefined ? [] : [{ file, seconds }]))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, MOST_SLOWEST);

const secondsOf = (results: readonly FileResult[]): number =>
  Math.round(results.reduce((sum, { seconds = 0 }) => sum + seconds, 0) * 1000) / 1000;

/** What became of every file: emitted, or skipped with the first error as its reason. `read` counts all files that were met, `seconds` adds up what each took. */
export const buildReport = (results: readonly FileResult[], { duplicates, messages }: BuildFacts): Report => {
  const skipped = skippedOf(results);
  return {
    read: results.length,
    emitted: results.length - skipped.length,
    skipped,
    messages: [...messages, ...results.flatMap((result) => result.messages)],
    removed: removedOf(results),
    duplicates: [...duplicates],
    slowest: slowestOf(results),
    seconds: secondsOf(results),
  };
};
