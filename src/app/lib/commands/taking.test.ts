import { describe, expect, test } from 'vitest';
import { keysByCommand } from './keymap.ts';
import { canTake, conflictsOf, isChanged, ownConflicts, withKey, withOwnKeys, withoutKey } from './taking.ts';

describe('keys that can be taken', () => {
  test.each(['j', 'shift+h', '?', '7', 'Delete', 'F6', 'mod+k', 'mod+shift+z'])('%s', (key) => {
    expect(canTake(key)).toBe(true);
  });
});

describe('keys that stay the browser’s', () => {
  test.each(['Enter', 'Tab', 'Escape', ' ', 'ArrowDown', 'shift+ArrowLeft', 'PageUp', 'Home', 'F5', 'F12'])(
    '%s',
    (key) => {
      expect(canTake(key)).toBe(false);
    },
  );
  test.each(['mod+t', 'mod+w', 'mod+f', 'mod+shift+n', 'mod+1', 'mod+Tab', 'Process', 'Dead'])(
    '%s',
    (key) => {
      expect(canTake(key)).toBe(false);
    },
  );
});

describe('what is in the way of a key', () => {
  test('is named: the command that has it', () => {
    expect(conflictsOf({}, 'next', 'k')).toEqual([{ id: 'previous', key: 'k' }]);
    expect(conflictsOf({}, 'next', 's')).toEqual([]);
  });

  test('is also what begins with it, or its beginning', () => {
    expect(conflictsOf({}, 'find', 'g').map(({ id }) => id)).toContain('library');
    expect(conflictsOf({}, 'library', 'j x')).toEqual([{ id: 'next', key: 'j' }]);
  });

  test('is nothing of a page where the command is not', () => {
    expect(conflictsOf({}, 'select', 'h')).toEqual([]);
  });

  test('may be another key of the same command, never the same one', () => {
    expect(conflictsOf({}, 'entities', 'g')).toContainEqual({ id: 'entities', key: 'g e' });
    expect(conflictsOf({}, 'next', 'j')).toEqual([]);
  });
});

describe('a key that is taken', () => {
  test('stands where the old one stood, and is gone from the command that had it', () => {
    const keys = keysByCommand(withKey({}, 'entities', 'k', 'e'));
    expect(keys.get('entities')).toEqual(['k', 'g e']);
    expect(keys.get('previous')).toEqual([]);
  });

  test('is added at the end when it stands for none, and only once', () => {
    const once = withKey({}, 'next', 's', null);
    expect(once).toEqual({ next: ['j', 's'] });
    expect(withKey(once, 'next', 's', null)).toEqual(once);
  });

  test('can be removed again', () => {
    expect(withoutKey({}, 'larger', '=')).toEqual({ larger: ['+'] });
  });
});

describe('a command that gets its own keys again', () => {
  const swapped = withKey({}, 'previous', 'j', 'k');

  test('says from which others they would be taken', () => {
    expect(ownConflicts(swapped, 'next')).toEqual([{ id: 'previous', key: 'j' }]);
    expect(ownConflicts(swapped, 'previous')).toEqual([]);
  });

  test('has them, and the others no longer', () => {
    const keys = keysByCommand(withOwnKeys(swapped, 'next'));
    expect(keys.get('next')).toEqual(['j']);
    expect(keys.get('previous')).toEqual([]);
    expect(isChanged(withOwnKeys(swapped, 'next'), 'next')).toBe(false);
  });
});
