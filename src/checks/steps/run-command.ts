import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import type { Command } from './step.ts';

/** How a program ended; `output` is what it wrote to both streams, in the order of arrival. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * The programs of the project's own packages come first. A folder of seeds from outside would change the tests, and
 * colours would be in the way of whoever reads the output as text.
 */
const environment = (): NodeJS.ProcessEnv => {
  const { SEEDS_DIR: _seeds, FORCE_COLOR: _colour, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', PATH: `${resolve('node_modules/.bin')}${delimiter}${rest['PATH'] ?? ''}` };
};

/**
 * Runs a program in `folder` to its end, or for `limit` milliseconds. One that cannot start or runs out of time exits
 * with 127.
 */
export const runCommand = async (
  [program, ...args]: Command,
  folder = '.',
  limit = 15 * 60_000,
): Promise<Ended> =>
  new Promise((done) => {
    let output = '';
    const take = (chunk: string): void => {
      output += chunk;
    };
    const child = spawn(program, args, {
      cwd: folder,
      env: environment(),
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      done({ exitCode: 127, output: `${output}${program}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ exitCode: code ?? 127, output });
    });
  });
