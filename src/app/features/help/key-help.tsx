import { Fragment } from 'react';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  /** Keys of other parts of the page, as `useKeys` writes them, and what they do. */
  readonly more: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const SHOWN: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift' };

/** `mod+shift+z` as it is written on keys: `Ctrl Shift Z`. */
const shownKey = (key: string): string =>
  key.length === 1
    ? key
    : key
        .split('+')
        .map((part) => SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part))
        .join(' ');

/** The keys of the reader page and what they do. */
export const KeyHelp = ({ more }: Props) => {
  const { text } = useText();
  const { singleKeys, writing } = useSettings();
  const words = text.keys;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['j', 'k'], words.move],
    [['[', ']'], words.mention],
    [['e', 't', 'm'], words.panels],
    [['↑', '↓', 'Enter', 'Esc'], words.timeline],
    [['+', '-'], words.size],
    ...(writing === 'vertical' ? [[['Space', '←', '→'], words.turn] as const] : []),
    [['g l'], words.library],
    [['g i'], words.notebook],
    [['/', 'F3', 'Shift F3'], words.find],
    [['p'], words.listen],
    [['?'], words.help],
    [['Esc'], words.escape],
    ...more.map(({ keys, does }) => [keys.map(shownKey), does] as const),
  ];
  return (
    <>
      {!singleKeys && <p className="mb-3 text-sm text-seal">{words.off}</p>}
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2 text-sm">
        {rows.map(([keys, does]) => (
          <Fragment key={does}>
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded border border-line bg-paper px-1.5 py-0.5 font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
};
