import { describe, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { clash, commandsByKey, isSingle, keysByCommand, meet } from './keymap.ts';

describe('the keys of commands', () => {
  test('are their own until the reader chooses others', () => {
    expect(keysByCommand({}).get('next')).toEqual(['j']);
    expect(keysByCommand({ next: ['s', 'g n'] }).get('next')).toEqual(['s', 'g n']);
    expect(keysByCommand({ next: [] }).get('next')).toEqual([]);
  });

  test('do not get in each other’s way as they come, on any page', () => {
    const clashes = COMMANDS.flatMap((a) =>
      COMMANDS.filter((b) => a !== b && meet(a, b)).flatMap((b) =>
        a.keys.filter((key) => b.keys.some((other: string) => clash(key, other))),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('that the reader has chosen go before a command’s own, as one of a newer version may be', () => {
    const keys = keysByCommand({ next: ['p', 'g'] });
    expect(keys.get('listen')).toEqual([]);
    expect(keys.get('library')).toEqual([]);
    expect(keys.get('entities')).toEqual(['e']);
  });

  test('may be the same for commands that are never met', () => {
    const commands = commandsByKey({ select: ['h'] });
    expect(commands.get('h')).toEqual(['highlight', 'select']);
    expect(commands.get('x')).toBeUndefined();
  });

  test('are single where one character would do something by itself', () => {
    expect(['j', 'shift+h', '#', 'g l', '+'].map(isSingle)).toEqual([true, true, true, true, true]);
    expect(['mod+k', 'F6', 'Delete', 'shift+F3'].map(isSingle)).toEqual([false, false, false, false]);
  });
});
