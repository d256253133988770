import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'children' | 'type' | 'className'> & {
  readonly icon: IconName;
  readonly label: string;
};

/** A round 44-pixel button with a picture; its label is for screen readers and the tooltip. */
export const IconButton = ({ icon, label, ...rest }: Props) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className="grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-line/50 hover:text-ink aria-expanded:text-seal aria-pressed:text-seal disabled:text-line"
    {...rest}
  >
    <Icon name={icon} />
  </button>
);
