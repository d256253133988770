import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { FoundFile } from './list-files.ts';
import { reasonOf } from './reason-of.ts';
import { isWithin } from './within.ts';

/** Fifteen times the longest article of known archives; what is longer is no article and would hold up all others. */
const LARGEST_MB = 10;
const MB = 1_000_000;

/** Bytes, or why there are none. */
export type ReadBytes =
  | { readonly bytes: Uint8Array }
  | {
      readonly bytes: null;
      readonly rule: 'read/unreadable' | 'read/too-large' | 'read/link-outside';
      readonly reason: string;
    };

const refused = (rule: (ReadBytes & { bytes: null })['rule'], reason: string): ReadBytes => ({
  bytes: null,
  rule,
  reason,
});

const bytesOf = (handle: number): ReadBytes => {
  const stat = fstatSync(handle);
  if (!stat.isFile()) return refused('read/unreadable', 'It is no file that holds text; move it away.');
  if (stat.size > LARGEST_MB * MB) {
    const reason = `It has ${String(Math.round(stat.size / MB))} MB, and an article has at most ${String(LARGEST_MB)}; split it or move it away.`;
    return refused('read/too-large', reason);
  }
  return { bytes: readFileSync(handle) };
};

/**
 * The bytes of one file that is no longer than an article can be and, where its folder is told, lies in it. Never throws.
 * Whoever reads has nothing else to do, and not taking turns halves the time.
 */
export const readBytes = ({ path: found, folder }: FoundFile): ReadBytes => {
  let handle: number | undefined;
  try {
    if (folder !== undefined && !isWithin(found, folder))
      return refused(
        'read/link-outside',
        'It is a link that leads out of the folder and was not followed; put a copy in its place.',
      );
    // Without waiting, for a named pipe would keep the reader waiting for ever.
    handle = openSync(found, constants.O_RDONLY | constants.O_NONBLOCK);
    return bytesOf(handle);
  } catch (error) {
    return refused('read/unreadable', reasonOf(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};
