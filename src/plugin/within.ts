import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** True when a path, its links followed, lies in the folder, its links followed too. */
export const isWithin = async (found: string, folder: string): Promise<boolean> => {
  const relative = path.relative(await realpath(folder), await realpath(found));
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
};
