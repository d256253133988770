import { useState } from 'react';
import { nextTheme, toggleSingleKeys } from '#app/lib/settings/look-steps.ts';

export type DialogName = 'settings' | 'help' | 'palette';

/** The dialog that a page has open, and the commands that every page has. */
export const useDialogs = () => {
  const [name, setName] = useState<DialogName | null>(null);
  const open = (next: DialogName) => (): void => setName(next);
  return {
    name,
    open,
    close: () => setName(null),
    commands: {
      settings: open('settings'),
      help: open('help'),
      palette: open('palette'),
      theme: nextTheme,
      'single-keys': toggleSingleKeys,
    },
  };
};

export type Dialogs = ReturnType<typeof useDialogs>;
