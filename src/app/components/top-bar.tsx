import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  /** What is said of the page beside the name. */
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
}

/** The name, which leads to the library, and what the page puts at the other end. Stays in reach where there is room for it. */
export const TopBar = ({ mark, children }: Props) => {
  const { text } = useText();
  return (
    <header className="top-bar no-print z-10 mx-auto flex h-14 w-full max-w-[96rem] items-center justify-between bg-paper px-4 middle:sticky middle:top-0 middle:px-6">
      <Link
        to="/"
        aria-label={`${text.appName} · ${text.toLibrary}`}
        className="flex min-h-11 items-center gap-2"
      >
        <span
          aria-hidden
          lang="zh-Hans"
          className="grid size-7 place-items-center rounded bg-seal font-serif text-sm text-on-seal"
        >
          卷
        </span>
        <span className="font-serif text-lg font-bold max-[22rem]:hidden">{text.appName}</span>
      </Link>
      <span className="ms-3 me-auto flex items-center">{mark}</span>
      <div className="flex items-center">
        <Link
          to="/highlights"
          aria-label={text.toNotebook}
          title={text.toNotebook}
          className="grid size-11 place-items-center rounded-full text-muted hover:bg-line/50 hover:text-ink"
        >
          <Icon name="highlight" />
        </Link>
        {children}
      </div>
    </header>
  );
};
