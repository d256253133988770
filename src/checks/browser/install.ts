import { runCommand } from '../steps/run-command.ts';
import type { InstallWay } from './install-plan.ts';

/** A download that gets nowhere must not hold up the other ways for longer, in milliseconds. */
const LIMIT = 5 * 60_000;

/** Runs the commands of a way until one fails, prints what the failing one wrote, and says whether all went well. */
export const install = async ({ name, commands }: InstallWay): Promise<boolean> => {
  for (const command of commands) {
    const { exitCode, output } = await runCommand(command, '.', LIMIT);
    if (exitCode !== 0) {
      console.log(`${name}: \`${command.join(' ')}\` failed.\n${output.trimEnd()}`);
      return false;
    }
  }
  console.log(`note: installed ${name}`);
  return true;
};
