import { spawnSync } from 'node:child_process';

/** True for root on a system with apt-get, where packages can be installed without asking anyone. */
export const canUseApt = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** How many installed fonts say that they hold Chinese; null when fontconfig is not there to ask. */
export const chineseFonts = (): number | null => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '').length : null;
};
