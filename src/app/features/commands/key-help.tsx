import { Button } from '#app/components/button.tsx';
import { COMMAND_GROUPS, COMMANDS, type Place } from '#app/lib/commands/commands.ts';
import { isChanged } from '#app/lib/commands/taking.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { useChosenKeys } from '#app/lib/commands/use-chosen-keys.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { FixedKeys } from './fixed-keys.tsx';
import { KeyRow } from './key-row.tsx';

/** The commands of a page with their keys, which can be changed, and the keys that stay. */
export const KeyHelp = ({ place }: { readonly place: Place }) => {
  const words = useCommandsText();
  const announce = useAnnounce();
  const { singleKeys } = useSettings();
  const keys = useChosenKeys();
  const here = COMMANDS.filter(({ places }) => places.some((one) => one === place));
  return (
    <>
      {!singleKeys && (
        <div className="mb-3 flex flex-wrap items-center gap-3 text-sm text-seal">
          <p>{words.keys.off}</p>
          <Button onClick={() => changeSettings({ singleKeys: true })}>{words.keys.turnOn}</Button>
        </div>
      )}
      <p className="mb-2 text-sm text-muted">{words.keys.hint}</p>
      {COMMAND_GROUPS.map((group) => (
        <section key={group} className="mt-5">
          <h3 className="border-b border-line pb-1 font-serif text-sm font-bold">{words.groups[group]}</h3>
          <ul>
            {here
              .filter((command) => command.group === group)
              .map(({ id }) => (
                <KeyRow key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
      {COMMANDS.some(({ id }) => isChanged(keys, id)) && (
        <p className="mt-4">
          <Button
            onClick={() => {
              changeSettings({ keys: {} });
              announce(words.keys.allDone, { shown: true });
            }}
          >
            {words.keys.ownAll}
          </Button>
        </p>
      )}
      <FixedKeys place={place} />
    </>
  );
};
