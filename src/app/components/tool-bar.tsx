import type { KeyboardEventHandler, ReactNode } from 'react';

interface Props {
  readonly role: 'search' | 'group';
  readonly label: string;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly children: ReactNode;
}

/** A bar with the tools of one task, in the stack at the window's top. */
export const ToolBar = ({ role, label, onKeyDown, children }: Props) => (
  // The keys are those of the fields and buttons in it, which is where they are pressed.
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  <div
    role={role}
    aria-label={label}
    onKeyDown={onKeyDown}
    className="pointer-events-auto w-full max-w-[34rem] rounded-3xl border border-line bg-raised px-1 shadow-[0_4px_24px_rgb(0_0_0/0.14)]"
  >
    {children}
  </div>
);
