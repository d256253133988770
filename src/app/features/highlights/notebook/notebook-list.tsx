import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Highlight } from '#model/highlight/highlight.ts';
import type { Facts } from './facts.ts';
import { GroupHeading } from './group-heading.tsx';
import type { Group } from './groups.ts';
import { NotebookRow } from './notebook-row.tsx';
import { notebookRows } from './notebook-rows.ts';
import type { Grouping } from './query.ts';
import type { Notebook } from './use-notebook.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
  readonly notebook: Notebook;
  readonly factsFor: (record: Highlight) => Facts | undefined;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, selected: boolean) => void;
}

const HEADING_HEIGHT = 72;
const ROW_HEIGHT = 150;

/** The highlights in their groups. Only the rows near the window are drawn, so that their number does not matter. */
export const NotebookList = ({ groups, grouping, notebook, factsFor, selected, onSelect }: Props) => {
  // The virtualizer changes in place, which the compiler's memoization would not see.
  'use no memo';
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above grows and shrinks, and the page's height with it.
  useLayoutEffect(() => {
    const measure = (): void => setTop(list.current?.offsetTop ?? 0);
    const observer = new ResizeObserver(measure);
    observer.observe(list.current?.parentElement ?? document.body);
    measure();
    return () => observer.disconnect();
  }, []);

  const rows = notebookRows(groups);
  const count = rows.length - groups.length;
  // oxlint-disable-next-line react/incompatible-library -- this component is not memoized
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: top,
  });

  return (
    <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={row.kind === 'record' ? count : undefined}
            aria-posinset={row.kind === 'record' ? row.place : undefined}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {row.kind === 'heading' ? (
              <GroupHeading group={row.group} grouping={grouping} />
            ) : (
              <NotebookRow
                record={row.record}
                facts={factsFor(row.record)}
                notebook={notebook}
                selected={selected.has(row.record.id)}
                onSelect={(on) => onSelect(row.record.id, on)}
                titled={grouping !== 'article'}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
};
