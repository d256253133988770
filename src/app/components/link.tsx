import type { ComponentProps, MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'target'> & { readonly to: string };

/** A link within the site. React Router's own is 2 KB larger, for prefetching and reloading that nothing here needs. */
export const Link = ({ to, children, ...rest }: Props) => {
  const href = useHref(to);
  const navigate = useNavigate();
  const onClick = (event: MouseEvent): void => {
    const asked = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (asked || event.defaultPrevented) return; // the browser opens tabs, windows and downloads
    event.preventDefault();
    const { pathname, search, hash } = window.location;
    void navigate(to, { replace: href === pathname + search + hash });
  };
  return (
    <a {...rest} href={href} onClick={onClick}>
      {children}
    </a>
  );
};
