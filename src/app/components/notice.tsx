import type { ReactNode } from 'react';

interface Props {
  /** One or two characters that stand in the seal. */
  readonly seal: string;
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** A whole-page state: nothing there, not found, damaged. */
export const Notice = ({ seal, title, hint, children }: Props) => (
  <section className="mx-auto flex max-w-md flex-col items-center gap-4 px-6 py-24 text-center">
    <span
      aria-hidden
      lang="zh-Hans"
      className="grid size-16 place-items-center rounded-lg bg-seal font-serif text-3xl text-on-seal"
    >
      {seal}
    </span>
    <h1 className="font-serif text-2xl font-bold">{title}</h1>
    <p className="text-balance text-muted">{hint}</p>
    {children}
  </section>
);
