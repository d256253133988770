import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#app/components/button.tsx';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { shownKey } from '#app/lib/commands/shown-keys.ts';
import { conflictsOf } from '#app/lib/commands/taking.ts';
import { useChosenKeys } from '#app/lib/commands/use-chosen-keys.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { ConflictList } from './conflict-list.tsx';
import { NOTHING_PRESSED, pressed } from './pressed.ts';

interface Props {
  readonly id: CommandId;
  /** The key that the new one is to stand in place of; null adds one. */
  readonly instead: string | null;
  readonly onTake: (key: string) => void;
  readonly onRemove: (key: string) => void;
  readonly onCancel: () => void;
}

/** Waits for a key, says what it does now, and takes it by Enter or the button. It is a field, so that screen readers let keys through. */
export const KeyCapture = ({ id, instead, onTake, onRemove, onCancel }: Props) => {
  const words = useCommandsText();
  const keys = useChosenKeys();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(NOTHING_PRESSED);
  const { key, refused } = state;
  const conflicts = key === null ? [] : conflictsOf(keys, id, key);

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    // Escape is pressed in the field and on the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      role="group"
      aria-label={words.names[id]}
      className="mb-2 space-y-2 rounded-lg bg-paper p-3 text-sm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // or the whole dialog closes
        onCancel();
      }}
    >
      <input
        ref={field}
        readOnly
        aria-label={words.keys.press}
        aria-describedby={hint}
        placeholder={words.keys.press}
        value={key === null ? '' : shownKey(key)}
        onKeyDown={(event) => {
          if (event.key === 'Tab' || event.key === 'Escape') return;
          if (event.key === 'Enter') {
            if (key !== null) onTake(key);
            event.preventDefault();
            return;
          }
          const next = pressed(state, event.nativeEvent);
          // The browser keeps what is its own.
          if (next.refused === null) event.preventDefault();
          setState(next);
        }}
        className="min-h-11 w-full rounded-lg border border-edge bg-raised px-3 text-base text-ink placeholder:text-muted"
      />
      <div id={hint} role="status" className="space-y-1 empty:hidden">
        {refused !== null && <p className="text-seal">{words.keys.reserved(shownKey(refused))}</p>}
        <ConflictList conflicts={conflicts} />
      </div>
      <p className="flex flex-wrap gap-2">
        <Button disabled={key === null} onClick={() => key !== null && onTake(key)}>
          {conflicts.length === 0 ? words.keys.accept : words.keys.take}
        </Button>
        <Button onClick={onCancel}>{words.keys.cancel}</Button>
        {instead !== null && (
          <Button onClick={() => onRemove(instead)}>{words.keys.remove(shownKey(instead))}</Button>
        )}
      </p>
    </div>
  );
};
