import { isMac } from './platform.ts';

/** Typed by Chinese input methods where a plain mark was meant. */
const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': '/',
  '【': '[',
  '】': ']',
  '《': '<',
  '》': '>',
};

/** Whether a pressed key is one character, without Ctrl, Cmd or Alt. */
export const isCharacter = (event: KeyboardEvent): boolean => event.key.length === 1 && !hasMod(event);

// What AltGr types is a character, though Windows reports Ctrl and Alt with it.
const isTyped = (event: KeyboardEvent): boolean => event.getModifierState('AltGraph');

const hasMod = (event: KeyboardEvent): boolean => !isTyped(event) && (isMac ? event.metaKey : event.ctrlKey);

/**
 * A pressed key as commands name it: `j`, `[`, `Delete`, `shift+h`, `mod+z`, `mod+shift+z` (mod: Ctrl, or Cmd on a Mac); null for a key
 * that is the browser's or the system's.
 */
export const keyOf = (event: KeyboardEvent): string | null => {
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (!isTyped(event) && (event.altKey || other)) return null;
  const narrow = event.key.length === 1 ? (MARKS[event.key] ?? event.key.normalize('NFKC')) : event.key;
  const key = narrow.length === 1 ? narrow.toLowerCase() : narrow;
  const mod = hasMod(event) ? 'mod+' : '';
  // With other characters Shift is only how they are typed.
  const isShiftable = mod !== '' || key.length > 1 || /^[a-z]$/u.test(key);
  return `${mod}${event.shiftKey && isShiftable ? 'shift+' : ''}${key}`;
};
