import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const MS_PER_DAY = 86_400_000;

/** When the newest file directly in a folder was written, or the file itself, in ms; `Infinity` when that cannot be told. */
const written = (place: string): number => {
  try {
    const stat = statSync(place);
    if (!stat.isDirectory()) return stat.mtimeMs;
    const files = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile());
    return Math.max(0, ...files.map(({ name }) => statSync(path.join(place, name)).mtimeMs));
  } catch {
    return Infinity; // gone or busy
  }
};

/** Removes from a folder the files, and the folders by the newest of their own files, that were written more than some days ago. */
export const sweep = (folder: string, days: number): void => {
  const oldest = Date.now() - days * MS_PER_DAY;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return; // nothing was kept yet
  }
  for (const name of names) {
    const place = path.join(folder, name);
    if (written(place) < oldest) rmSync(place, { recursive: true, force: true });
  }
};
