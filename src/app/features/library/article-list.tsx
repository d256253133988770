import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Library } from '#model/library.ts';
import { Empty } from '#app/components/empty.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleRow } from './article-row.tsx';
import { LibraryFilters } from './library-filters.tsx';
import type { Filter, Records } from './shown-articles.ts';
import { useMonthJump } from './use-month-jump.ts';
import { useShownRows } from './use-shown-rows.ts';

interface Props {
  readonly library: Library;
  readonly filter: Filter;
  readonly records: Records;
  readonly onOutlet: (outlet: string | null) => void;
}

const HEADING_HEIGHT = 64;
const ROW_HEIGHT = 88;

/** The articles by month. Only the rows near the window are drawn, so that the length of the archive does not matter. */
export const ArticleList = ({ library, filter, records, onOutlet }: Props) => {
  // The virtualizer changes in place, which the compiler's memoization would not see.
  'use no memo';
  const { text } = useText();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);

  const { rows, count } = useShownRows(library, filter, records);
  const articles = rows.at(-1);
  // oxlint-disable-next-line react/incompatible-library -- this component is not memoized
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === 'month' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 10,
    scrollMargin: top,
  });
  const goToMonth = (month: string | null): void => {
    const index = rows.findIndex((row) => row.kind === 'month' && row.month === month);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'start' });
  };
  useMonthJump(goToMonth);

  return (
    <>
      <LibraryFilters library={library} filter={filter} onOutlet={onOutlet} onMonth={goToMonth} />
      {filter.state !== null && (
        <p role="status" className="min-h-6 text-sm text-muted">
          {count === null ? text.loading : count > 0 && text.library.count(count)}
        </p>
      )}
      {filter.state !== null && count === 0 && <Empty {...text.library.none[filter.state]} />}
      <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={articles?.kind === 'article' ? articles.place : undefined}
              aria-posinset={row.kind === 'article' ? row.place : undefined}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {row.kind === 'article' ? (
                <ArticleRow month={row.month} filter={filter} records={records} index={row.index} />
              ) : (
                <h2 className="flex items-baseline justify-between border-b border-line pt-8 pb-1 text-sm text-muted">
                  <span>{row.month === null ? text.library.undated : edtfWords(text, row.month)}</span>
                  <span>{text.library.count(row.count)}</span>
                </h2>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
