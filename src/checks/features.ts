import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders in `src/app/features` under the project's `root`, sorted; none when there is no such folder. */
export const featureNames = (root: string): string[] => {
  const folder = join(root, 'src/app/features');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted((a, b) => a.localeCompare(b, 'en'));
};
