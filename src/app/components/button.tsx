import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className'> & { readonly children: ReactNode };

/** A quiet button with words. */
export const Button = ({ children, ...rest }: Props) => (
  <button
    type="button"
    className="inline-flex min-h-11 shrink-0 items-center whitespace-nowrap gap-2 rounded-full border border-line px-4 text-sm text-ink hover:border-edge disabled:text-muted"
    {...rest}
  >
    {children}
  </button>
);
