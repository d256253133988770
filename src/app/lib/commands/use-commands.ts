import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSettings } from '../settings/settings-store.ts';
import { actionOf, addPart, fixedAction, type Doing } from './active-commands.ts';
import type { CommandIn, Place } from './commands.ts';
import { commandsByKey } from './keymap.ts';
import { setShortcuts } from './shortcuts.ts';
import { shownShortcuts } from './shown-shortcuts.ts';
import { useChosenKeys } from './use-chosen-keys.ts';
import { useKeys } from './use-keys.ts';

const NONE = {};

/** Lets a part of a page do some commands while it is there, before what is below it. */
export const usePartCommands = (commands: Doing['commands'], fixed: Doing['fixed'] = NONE): void => {
  const latest = useRef<Doing>({ commands, fixed });
  useLayoutEffect(() => {
    latest.current = { commands, fixed };
  });
  useEffect(() => addPart(latest), []);
};

/**
 * Lets a page do its commands, by the reader's keys and from the palette; each has to be said, undefined where it can do nothing now,
 * except those that its `Parts` do. `fixed` are keys that nobody can change.
 */
export const useCommands = <P extends Place, Parts extends CommandIn<P> = never>(
  commands: Record<Exclude<CommandIn<P>, Parts>, (() => void) | undefined>,
  fixed: Doing['fixed'] = NONE,
): void => {
  usePartCommands(commands, fixed);
  const { singleKeys } = useSettings();
  const keys = useChosenKeys();
  const byKey = commandsByKey(keys);
  useEffect(() => setShortcuts(shownShortcuts(keys, singleKeys)), [keys, singleKeys]);
  useKeys((key) => {
    const id = byKey.get(key)?.find((one) => actionOf(one) !== undefined);
    const run = id === undefined ? fixedAction(key) : actionOf(id);
    return run && { run, inFields: id === 'palette' };
  });
};
