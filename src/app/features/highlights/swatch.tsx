import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { labelWithKey, useShortcut } from '#app/lib/commands/shortcuts.ts';

interface Props {
  readonly color: HighlightColor;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const COMMANDS: Record<HighlightColor, CommandId> = {
  yellow: 'color-1',
  green: 'color-2',
  blue: 'color-3',
  red: 'color-4',
  purple: 'color-5',
};

/** One of the five colours, with its own pattern for those who see none. */
export const Swatch = ({ color, name, chosen, onChoose }: Props) => {
  const shortcut = useShortcut(COMMANDS[color]);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={name}
      aria-keyshortcuts={shortcut?.aria}
      title={labelWithKey(name, shortcut)}
      data-color={color}
      onClick={onChoose}
      className="group grid size-11 place-items-center"
    >
      <span className="paint relative size-7 overflow-hidden rounded-full border border-(--edge) group-hover:scale-110 group-aria-pressed:ring-2 group-aria-pressed:ring-ink group-aria-pressed:ring-offset-2 group-aria-pressed:ring-offset-raised">
        <span className="pattern absolute inset-y-0 start-1/2 w-1.5 -translate-x-1/2" />
      </span>
    </button>
  );
};
