import { expect, test, vi } from 'vitest';

const press = async (platform: string, key: string, held: Partial<Record<string, boolean>> = {}) => {
  vi.resetModules();
  vi.stubGlobal('navigator', { platform });
  const { keyOf } = await import('./key-of.ts');
  const event = {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    getModifierState: () => held['AltGraph'] === true,
    ...held,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is no DOM to make one
  return keyOf(event as unknown as KeyboardEvent);
};

test('a key has the name of what it types, and Shift only where that does not tell', async () => {
  expect(await press('Linux', 'J', { shiftKey: true })).toBe('shift+j');
  expect(await press('Linux', '?', { shiftKey: true })).toBe('?');
  expect(await press('Linux', 'Delete', { shiftKey: true })).toBe('shift+Delete');
});

test('Ctrl and Cmd are each other’s only where they are used so', async () => {
  expect(await press('Linux', 'k', { ctrlKey: true })).toBe('mod+k');
  expect(await press('MacIntel', 'k', { metaKey: true })).toBe('mod+k');
  expect(await press('MacIntel', 'k', { ctrlKey: true })).toBeNull();
  expect(await press('Win32', 'k', { metaKey: true })).toBeNull();
});

test('Alt is the system’s, except where it types a character', async () => {
  expect(await press('Linux', 'j', { altKey: true })).toBeNull();
  expect(await press('Win32', '[', { altKey: true, ctrlKey: true, AltGraph: true })).toBe('[');
});

test('wide and Chinese marks of an input method are the plain ones', async () => {
  expect(await press('Linux', '？')).toBe('?');
  expect(await press('Linux', '【')).toBe('[');
  expect(await press('Linux', '。')).toBe('.');
});
