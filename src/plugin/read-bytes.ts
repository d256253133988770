import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
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

const bytesOf = async (handle: FileHandle): Promise<ReadBytes> => {
  const stat = await handle.stat();
  if (!stat.isFile()) return refused('read/unreadable', 'It is no file that holds text; move it away.');
  if (stat.size > LARGEST_MB * MB) {
    const reason = `It has ${String(Math.round(stat.size / MB))} MB, and an article has at most ${String(LARGEST_MB)}; split it or move it away.`;
    return refused('read/too-large', reason);
  }
  return { bytes: await handle.readFile() };
};

/** The bytes of one file that is no longer than an article can be and, where its folder is told, lies in it. Never throws. */
export const readBytes = async ({ path: found, folder }: FoundFile): Promise<ReadBytes> => {
  let handle: FileHandle | undefined;
  try {
    if (folder !== undefined && !(await isWithin(found, folder)))
      return refused(
        'read/link-outside',
        'It is a link that leads out of the folder and was not followed; put a copy in its place.',
      );
    // Without waiting, for a named pipe would keep the reader waiting for ever.
    handle = await open(found, constants.O_RDONLY | constants.O_NONBLOCK);
    return await bytesOf(handle);
  } catch (error) {
    return refused('read/unreadable', reasonOf(error));
  } finally {
    await handle?.close();
  }
};
