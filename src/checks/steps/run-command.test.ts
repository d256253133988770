import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const script = (source: string): [string, string, string] => [process.execPath, '-e', source];

describe('a command', () => {
  test('gives its exit code and what it wrote to both streams', async () => {
    const ended = await runCommand(script('console.log(1); console.error(2); process.exitCode = 3'));
    expect(ended.exitCode).toBe(3);
    expect(ended.output.split('\n').toSorted()).toEqual(['', '1', '2']);
  });

  test('that cannot be started exits with 127 and says which it was', async () => {
    const ended = await runCommand(['no-such-program-here']);
    expect(ended.exitCode).toBe(127);
    expect(ended.output).toContain('no-such-program-here');
  });

  test('that runs out of time is ended', async () => {
    expect((await runCommand(script('setInterval(() => {}, 1000)'), '.', 200)).exitCode).toBe(127);
  });

  test('does not see a folder of seeds set outside', async () => {
    process.env['SEEDS_DIR'] = '/elsewhere';
    const { output } = await runCommand(script("console.log(process.env['SEEDS_DIR'])"));
    delete process.env['SEEDS_DIR'];
    expect(output).toBe('undefined\n');
  });
});
