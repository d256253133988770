import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Article } from '#model/article.ts';
import { useScript } from '#app/lib/script/script-context.tsx';
import { finder, type Hit } from './find-in-blocks.ts';

/** What the article has of the words looked for, and which of it is the current one. */
export interface Found {
  readonly hits: readonly Hit[];
  /** -1 when there are none. */
  readonly current: number;
}

/** The search for words; the current hit is at first the one at or after the block `from`. */
export const useFound = (article: Article, query: string, from: string) => {
  const script = useScript();
  const wanted = useDeferredValue(query);
  // Said outright, since a step among hits is one among these very hits, and since articles are long.
  const find = useMemo(
    () => finder(article.blocks, script, article.lang),
    [article.blocks, article.lang, script],
  );
  const hits = useMemo(() => find(wanted), [find, wanted]);
  const [chosen, setChosen] = useState<{ readonly among: readonly Hit[]; readonly index: number } | null>(
    null,
  );
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
  const place = (block: string): number => order.get(block) ?? 0;
  const first = Math.max(
    0,
    hits.findIndex(({ block }) => place(block) >= place(from)),
  );
  const current = hits.length === 0 ? -1 : (chosen?.among === hits ? chosen.index : first) % hits.length;
  return {
    hits,
    current,
    step: (by: 1 | -1): void => {
      if (hits.length === 0) return;
      setChosen({ among: hits, index: (current + by + hits.length) % hits.length });
    },
  };
};

/** Calls back with the current hit whenever it becomes another one. */
export const useEachHit = ({ hits, current }: Found, onHit: (hit: Hit) => void): void => {
  const { block, start, end } = hits[current] ?? { block: null, start: 0, end: 0 };
  const tell = useEffectEvent(onHit);
  useEffect(() => {
    if (block !== null) tell({ block, start, end });
  }, [block, start, end]);
};
