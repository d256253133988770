import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from '#app/components/icon-button.tsx';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { keysByCommand } from '#app/lib/commands/keymap.ts';
import { chosenKeys, type ChosenKeys } from '#app/lib/settings/chosen-keys.ts';
import { shownKey } from '#app/lib/commands/shown-keys.ts';
import { isChanged, withKey, withOwnKeys, withoutKey } from '#app/lib/commands/taking.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { changeSettings, settingsNow } from '#app/lib/settings/settings-store.ts';
import { useChosenKeys } from '#app/lib/commands/use-chosen-keys.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { KeyCapture } from './key-capture.tsx';
import { Keys } from './keys.tsx';
import { OwnKeys } from './own-keys.tsx';

/** What is being done to a command's keys: one is changed or, null, added; or it is to have its own again. */
type Editing = { readonly kind: 'key'; readonly instead: string | null } | { readonly kind: 'own' };

/** A command with its keys: each is a button that changes it. */
export const KeyRow = ({ id }: { readonly id: CommandId }) => {
  const words = useCommandsText();
  const announce = useAnnounce();
  const chosen = useChosenKeys();
  const [editing, setEditing] = useState<Editing | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const name = words.names[id];
  const keys = keysByCommand(chosen).get(id) ?? [];

  const close = (): void => {
    flushSync(() => setEditing(null));
    row.current?.querySelector('button')?.focus();
  };
  const become = (next: (now: ChosenKeys) => ChosenKeys): void => {
    const after = next(chosenKeys(settingsNow().keys));
    changeSettings({ keys: after });
    const now = keysByCommand(after).get(id) ?? [];
    announce(words.keys.done(name, now.map(shownKey).join(` ${words.keys.or} `) || words.keys.none));
    close();
  };

  return (
    <li ref={row} className="border-b border-line/60 last:border-0">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-sm">
        <span className="grow basis-32 py-1.5">{name}</span>
        <span className="ms-auto flex items-center">
          {keys.length === 0 && <span className="px-2 text-muted">{words.keys.none}</span>}
          {keys.map((key) => (
            <button
              key={key}
              type="button"
              aria-label={words.keys.change(name, shownKey(key))}
              aria-expanded={editing?.kind === 'key' && editing.instead === key}
              onClick={() => setEditing({ kind: 'key', instead: key })}
              className="grid min-h-11 min-w-11 place-items-center rounded-lg px-1.5 hover:bg-line/50"
            >
              <Keys of={key} />
            </button>
          ))}
          <IconButton
            icon="plus"
            label={words.keys.add(name)}
            aria-expanded={editing?.kind === 'key' && editing.instead === null}
            onClick={() => setEditing({ kind: 'key', instead: null })}
          />
          {isChanged(chosen, id) && (
            <IconButton
              icon="undo"
              label={words.keys.ownOf(name)}
              onClick={() => setEditing({ kind: 'own' })}
            />
          )}
        </span>
      </div>
      {editing?.kind === 'key' && (
        <KeyCapture
          key={editing.instead}
          id={id}
          instead={editing.instead}
          onTake={(key) => become((now) => withKey(now, id, key, editing.instead))}
          onRemove={(key) => become((now) => withoutKey(now, id, key))}
          onCancel={close}
        />
      )}
      {editing?.kind === 'own' && (
        <OwnKeys id={id} onTake={() => become((now) => withOwnKeys(now, id))} onCancel={close} />
      )}
    </li>
  );
};
