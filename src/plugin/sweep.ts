import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const MS_PER_DAY = 86_400_000;

/** Removes the files below a folder that were written more than some days ago. What is gone or busy is passed over. */
export const sweep = async (folder: string, days: number): Promise<void> => {
  const oldest = Date.now() - days * MS_PER_DAY;
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const written = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (written < oldest) await rm(file, { force: true }).catch(() => undefined);
  }
};
