import { realpathSync } from 'node:fs';
import path from 'node:path';

/** True when a path, its links followed, lies in the folder, its links followed too. */
export const isWithin = (found: string, folder: string): boolean => {
  const relative = path.relative(realpathSync.native(folder), realpathSync.native(found));
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
};
