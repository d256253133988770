import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Library } from '#model/library.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleRow } from './article-row.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { libraryRows } from './library-rows.ts';

interface Props {
  readonly library: Library;
}

const HEADING_HEIGHT = 64;
const ROW_HEIGHT = 88;

/** The articles by month. Only the rows near the window are drawn, so that the length of the archive does not matter. */
export const ArticleList = ({ library }: Props) => {
  // The virtualizer changes in place, which the compiler's memoization would not see.
  'use no memo';
  const { text } = useText();
  const [outlet, setOutlet] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);

  const rows = libraryRows(library, outlet);
  const articles = rows.at(-1);
  // oxlint-disable-next-line react/incompatible-library -- this component is not memoized
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === 'month' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 10,
    scrollMargin: top,
  });

  return (
    <>
      <LibraryFilters
        library={library}
        outlet={outlet}
        onOutlet={setOutlet}
        onMonth={(month) =>
          virtualizer.scrollToIndex(
            rows.findIndex((row) => row.kind === 'month' && row.month === month),
            { align: 'start' },
          )
        }
      />
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
                <ArticleRow month={row.month} outlet={outlet} index={row.index} />
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
