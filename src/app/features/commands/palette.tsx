import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Empty } from '#app/components/empty.tsx';
import { Icon } from '#app/components/icon.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { keyOf } from '#app/lib/commands/key-of.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { commandEntries, type Details } from './command-entries.ts';
import type { Entry } from './entry.ts';
import { keptSelection } from './kept-selection.ts';
import { Option } from './option.tsx';
import { useOptions } from './use-options.ts';

interface Props {
  /** What the page offers beside its commands. */
  readonly more: readonly Entry[];
  readonly details: Details;
  readonly onClose: () => void;
}

/**
 * Everything that can be done, found by a few words: a field and a list (WAI-ARIA Authoring Practices: combobox with list
 * autocomplete). What is chosen is done after the focus and the selection are where they were before.
 */
export const Palette = ({ more, details, onClose }: Props) => {
  const { text } = useText();
  const words = useCommandsText();
  const settings = useSettings();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [select] = useState(keptSelection);
  const [commands] = useState(() =>
    commandEntries(words, settings, {
      theme: text.settings.themes[settings.theme],
      writing: text.settings.writings[settings.writing],
      ...details,
    }),
  );
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const { list, sections, count, active, choose, step } = useOptions([...commands, ...more], query);
  const optionId = ({ id: entry }: Entry): string => `${id}-${entry}`;

  useEffect(() => dialog.current?.showModal(), []);

  const leave = (): void => {
    dialog.current?.close(); // gives the focus back
    flushSync(onClose);
    select();
  };
  const run = (entry: Entry): void => {
    leave();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') {
      if (active !== undefined) run(active);
    } else if (keyOf(event.nativeEvent) === 'mod+k') leave();
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click beside it; Escape does the same
    <dialog
      ref={dialog}
      aria-label={text.keys.palette}
      onClose={leave}
      onClick={(event) => {
        if (event.target === dialog.current) leave();
      }}
      className="mx-auto mt-[max(0.5rem,min(12dvh,7rem))] mb-auto max-h-[min(36rem,calc(100dvh-1rem))] w-[min(38rem,calc(100vw-1rem))] flex-col overflow-hidden rounded-xl border border-line bg-raised text-ink shadow-[0_8px_40px_rgb(0_0_0/0.18)] backdrop:bg-black/40 open:flex"
    >
      <div className="flex items-center border-b border-line ps-4 pe-1 text-muted">
        <Icon name="find" />
        <input
          type="text"
          role="combobox"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          aria-label={words.palette.field}
          placeholder={words.palette.field}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            // Half-written syllables of an input method are no words to look for.
            if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing))
              setQuery(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          className="min-h-13 min-w-0 flex-1 bg-transparent px-3 text-base text-ink outline-none placeholder:text-muted"
        />
        <IconButton icon="close" label={text.close} onClick={leave} />
      </div>
      <p role="status" className="sr-only">
        {query.trim() !== '' && (count === 0 ? words.palette.none : words.palette.found(count))}
      </p>
      {count === 0 && <Empty title={words.palette.none} hint={words.palette.noneHint} />}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.palette.list}
        hidden={count === 0}
        className="overflow-y-auto overscroll-contain px-2 pb-2"
      >
        {sections.map(({ heading, entries }, index) => (
          <div key={heading} role="group" aria-labelledby={`${id}-heading-${index}`}>
            <div
              id={`${id}-heading-${index}`}
              role="presentation"
              className="px-3 pt-3 pb-1 font-serif text-xs font-bold text-muted"
            >
              {heading}
            </div>
            {entries.map((entry) => (
              <Option
                key={entry.id}
                id={optionId(entry)}
                entry={entry}
                active={entry === active}
                onPoint={() => choose(entry.id)}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
      </div>
    </dialog>
  );
};
