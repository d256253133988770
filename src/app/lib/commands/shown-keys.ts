import { isMac } from './platform.ts';

const ON_MAC: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', Delete: '⌦', Backspace: '⌫' };
const ELSEWHERE: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift' };
const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const partsOf = (stroke: string): string[] => (stroke.length === 1 ? [stroke] : stroke.split(/\+(?=.)/u));

/** A key as it is written on keyboards, one word for each that is held or pressed: `mod+shift+z` is `Ctrl Shift Z`, `g l` is `g l`. */
export const shownKey = (key: string): string =>
  key
    .split(' ')
    .map((stroke) =>
      partsOf(stroke)
        .map((part, _, all) => {
          const name = NAMES[part] ?? (isMac ? ON_MAC : ELSEWHERE)[part];
          return name ?? (all.length > 1 && part.length === 1 ? part.toUpperCase() : part);
        })
        .join(isMac ? '' : ' '),
    )
    .join(' ');

/** A key as `aria-keyshortcuts` wants it: `Control+Shift+Z`. It has no way to write one after the other. */
export const ariaKey = (key: string): string =>
  partsOf(key)
    .map((part) => (part === 'mod' ? (isMac ? 'Meta' : 'Control') : part === 'shift' ? 'Shift' : part))
    .join('+');
