import { actionOf, activeCommands } from '#app/lib/commands/active-commands.ts';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { isSingle, keysByCommand } from '#app/lib/commands/keymap.ts';
import { recentCommands, rememberCommand } from '#app/lib/commands/recent.ts';
import { chosenKeys } from '#app/lib/settings/chosen-keys.ts';
import type { Settings } from '#app/lib/settings/settings.ts';
import type { CommandsCatalogue } from '#app/lib/text/commands/zh-hans.ts';
import type { Entry } from './entry.ts';

/** What more there is to say of commands as things are now. */
export type Details = Readonly<Partial<Record<CommandId, string>>>;

/** The commands that can do something now, those used last first, with the keys that work now. */
export const commandEntries = (
  words: CommandsCatalogue,
  { keys, singleKeys }: Settings,
  details: Details,
): Entry[] => {
  const recent = recentCommands();
  const placeOf = (id: string): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const all = keysByCommand(chosenKeys(keys));
  return activeCommands()
    .filter(({ id }) => id !== 'palette')
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
    .map(({ id, group }) => ({
      id,
      group: recent.includes(id) ? words.palette.recent : words.groups[group],
      name: words.names[id],
      ...(details[id] !== undefined && { detail: details[id] }),
      keys: (all.get(id) ?? []).filter((key) => singleKeys || !isSingle(key)),
      run: () => {
        rememberCommand(id);
        actionOf(id)?.();
      },
    }));
};
