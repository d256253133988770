import type { Report } from '#model/report.ts';
import type { FileResult } from './collection.ts';

/**
 * What became of every file: emitted, or skipped with the first error as its reason. `read` counts all files that were met;
 * `seconds` is the time the caller measured.
 */
export const buildReport = (results: readonly FileResult[], seconds: number): Report => {
  const skipped = results.flatMap(({ file, article, messages }) => {
    if (article !== null) return [];
    const error = messages.find(({ severity }) => severity === 'error');
    return [
      { file, rule: error?.rule ?? 'read/no-article', reason: error?.reason ?? 'The file holds no article.' },
    ];
  });
  const removed = new Map<string, number>();
  for (const result of results) {
    for (const [rule, count] of result.removed) removed.set(rule, (removed.get(rule) ?? 0) + count);
  }
  return {
    read: results.length,
    emitted: results.length - skipped.length,
    skipped,
    messages: results.flatMap(({ messages }) => messages),
    removed: Object.fromEntries([...removed].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    seconds,
  };
};
