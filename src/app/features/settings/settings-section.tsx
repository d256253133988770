import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Settings that belong together, under a small heading. */
export const SettingsSection = ({ title, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-4 border-t border-line pt-4 first:border-0 first:pt-0">
      <h3 id={id} className="font-serif text-sm font-bold">
        {title}
      </h3>
      {children}
    </section>
  );
};
