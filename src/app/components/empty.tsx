interface Props {
  readonly title: string;
  readonly hint: string;
}

/** A panel that has nothing to show, and why. */
export const Empty = ({ title, hint }: Props) => (
  <div className="px-4 py-10 text-center text-sm text-muted">
    <p className="mb-1 font-serif text-base text-ink">{title}</p>
    <p>{hint}</p>
  </div>
);
