import { useEffect, useRef, useState } from 'react';
import type { Entry } from './entry.ts';
import { matcher } from './match-entries.ts';

/** What the palette shows for what is typed, and which of it Enter would do. */
export const useOptions = (entries: readonly Entry[], query: string) => {
  const list = useRef<HTMLDivElement>(null);
  const match = matcher(entries);
  const sections = match(query);
  const options = sections.flatMap((section) => section.entries);
  const [chosen, setChosen] = useState<{ readonly query: string; readonly id: string } | null>(null);
  // With other words the best is the first again.
  const at = chosen?.query === query ? options.findIndex(({ id }) => id === chosen.id) : 0;
  const active = options[Math.max(0, at)];
  const activeId = active?.id;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return {
    list,
    sections,
    count: options.length,
    active,
    choose: (id: string): void => setChosen({ query, id }),
    /** Goes round at the ends. */
    step: (by: 1 | -1): void => {
      const next = options[(Math.max(0, at) + by + options.length) % options.length];
      if (next !== undefined) setChosen({ query, id: next.id });
    },
  };
};
