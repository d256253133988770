interface Props {
  readonly children: string;
}

/** A short message that goes by itself; only for what the reader loses nothing by missing. */
export const Toast = ({ children }: Props) => (
  <p className="toast no-print pointer-events-none fixed inset-x-0 top-4 z-40 mx-auto w-fit max-w-[90vw] rounded-full bg-ink px-4 py-2 text-sm text-paper">
    {children}
  </p>
);
