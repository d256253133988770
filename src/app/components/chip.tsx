import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClick: () => void;
  readonly onClose: () => void;
  /** What is said before the button. */
  readonly children?: ReactNode;
}

/** Something to do now, at the top of the window, until it is done or sent away. */
export const Chip = ({ icon, label, closeLabel, onClick, onClose, children }: Props) => (
  <div className="no-print pointer-events-none fixed inset-x-0 top-3 z-10 flex justify-center">
    <div className="chip-over pointer-events-auto flex items-center rounded-full border border-line bg-raised ps-1 text-sm shadow-[0_4px_20px_rgb(0_0_0/0.12)]">
      {children !== undefined && <span className="ps-3 text-muted">{children}</span>}
      <button
        type="button"
        onClick={onClick}
        className="flex min-h-11 items-center gap-1 ps-3 pe-1 hover:text-seal"
      >
        <Icon name={icon} />
        {label}
      </button>
      <IconButton icon="close" label={closeLabel} onClick={onClose} />
    </div>
  </div>
);
