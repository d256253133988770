import { nextTheme, toggleSingleKeys } from '#app/lib/settings/look-steps.ts';
import type { Dialogs } from './use-dialogs.ts';

/** The commands that every page has. */
export const pageCommands = ({ open }: Dialogs) => ({
  settings: open('settings'),
  help: open('help'),
  palette: open('palette'),
  theme: nextTheme,
  'single-keys': toggleSingleKeys,
});
