import type { ComponentProps } from 'react';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { labelWithKey, useShortcut } from '#app/lib/commands/shortcuts.ts';
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'children' | 'type' | 'className'> & {
  readonly icon: IconName;
  readonly label: string;
  /** The command that does the same, whose key the tooltip tells. */
  readonly command?: CommandId;
};

/** A round 44-pixel button with a picture; its label is for screen readers and the tooltip. */
export const IconButton = ({ icon, label, command, ...rest }: Props) => {
  'use no memo'; // to compare what it is given would cost more than to draw it
  const shortcut = useShortcut(command);
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut?.aria}
      title={labelWithKey(label, shortcut)}
      className="grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-line/50 hover:text-ink aria-expanded:text-seal aria-pressed:text-seal disabled:text-line"
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
};
