import { statSync } from 'node:fs';
import type { FoundFile } from './list-files.ts';

/** What tells that a file is the one that was read: its size, and when and where it was written. */
export interface Trace {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

/** Null when the file is gone. */
export const traceOf = (found: FoundFile): Trace | null => {
  try {
    const { size, mtimeMs, ino } = statSync(found.path);
    return { size, mtimeMs, ino };
  } catch {
    return null;
  }
};

export const isSameTrace = (a: Trace, b: Trace): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
