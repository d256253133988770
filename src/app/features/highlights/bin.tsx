import { useState } from 'react';
import { wordsOf } from '#model/highlight/highlight.ts';
import { Button } from '#app/components/button.tsx';
import { daysLeft } from '#app/lib/highlights/bin.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Highlighting } from './use-highlighting.ts';

interface Props {
  readonly lang: string;
  readonly highlighting: Highlighting;
}

/** Highlights that were taken away, the latest first; nothing when there are none. */
export const Bin = ({ lang, highlighting: { bin, command } }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const [now] = useState(Date.now);
  if (bin.length === 0) return null;
  const latestFirst = bin.toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
  return (
    <details className="mt-4 border-t border-line pt-1 text-sm">
      <summary className="min-h-11 content-center text-muted">{words.bin(bin.length)}</summary>
      <p className="mb-2 text-xs text-muted">{words.binHint}</p>
      <ul className="space-y-3">
        {latestFirst.map((record) => (
          <li key={record.id} data-color={record.color}>
            <p lang={lang} className="line-clamp-2 font-serif leading-relaxed">
              {wordsOf(record, ' ')}
            </p>
            <p className="flex flex-wrap items-center gap-2 py-1 text-xs text-muted">
              <Button onClick={() => command({ kind: 'restore', ids: [record.id] })}>{words.restore}</Button>
              <Button onClick={() => command({ kind: 'erase', ids: [record.id] })}>{words.erase}</Button>
              {words.daysLeft(daysLeft(record.deletedAt ?? '', now))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
