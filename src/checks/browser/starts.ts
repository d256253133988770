import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * True when there is a program at `path` and, on Linux, it starts: there it may be a pointer to a package that is not
 * installed, or lack its libraries. Elsewhere asking for the version could open a window.
 */
export const starts = (path: string): boolean =>
  existsSync(path) &&
  (process.platform !== 'linux' ||
    spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0);
