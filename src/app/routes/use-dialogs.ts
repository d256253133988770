import { useState } from 'react';

/** The dialogs that every page has. */
export type PageDialogName = 'settings' | 'help' | 'palette';
export type DialogName = PageDialogName | 'print' | 'offline';

/** The dialog that a page has open. */
export const useDialogs = () => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const [name, setName] = useState<DialogName | null>(null);
  return { name, open: (next: DialogName) => (): void => setName(next), close: () => setName(null) };
};

export type Dialogs = ReturnType<typeof useDialogs>;
