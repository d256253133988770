import type { Article } from '#model/article.ts';
import type { Script } from '#app/lib/script/script-context.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';
import type { EventRow } from './timeline-rows.ts';

/** More events of one time than this are only counted. */
const NAMED = 3;

/** What a mark is of: its date, how many events when there are several, and the words that name the first of them. */
export const stripWords = (
  { text, script, article }: { text: Catalogue; script: Script; article: Article },
  rows: readonly EventRow[],
): { date: string; events: string } => {
  const [first] = rows;
  const labels = rows.slice(0, NAMED).flatMap(({ event }) => {
    const { start, end } = event.label ?? event;
    const block = article.blocks.find(({ id }) => id === event.block);
    return block === undefined ? [] : [script.words(block.text.slice(start, end), article.lang)];
  });
  const date = first === undefined ? '' : edtfWords(text, first.event.date);
  return {
    date: rows.length > 1 ? `${date} · ${text.timeline.count(rows.length, rows.length)}` : date,
    events: labels.join(text.listSeparator) + (rows.length > NAMED ? text.listSeparator + '…' : ''),
  };
};
