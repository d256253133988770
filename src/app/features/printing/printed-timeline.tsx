import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import type { Span } from '#model/span.ts';
import { edtfWords, publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** A line of the printed timeline: an event, the span of the sentence it is told in, and where else it is told; or null for the day of publication. */
export interface TimelineLine {
  readonly event: Event | null;
  readonly sentence: Span;
  readonly retold: readonly Event[];
}

interface Props {
  readonly article: Article;
  readonly lines: readonly TimelineLine[];
}

/** What happened when, as a table: each date with the words it was taken from, the sentence, the kind of statement, who and where. */
export const PrintedTimeline = ({ article, lines }: Props) => {
  const { text } = useText();
  const words = text.print.columns;
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const times = new Map(article.times.map((time) => [time.id, time]));
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const wordsAt = (block: string, { start, end }: Span): string => texts.get(block)?.slice(start, end) ?? '';
  const rowOf = ({ event, sentence, retold }: TimelineLine) => {
    if (event === null) {
      return (
        <tr key="published">
          <td>{article.published === null ? '' : publishedWords(text, article.published)}</td>
          <td colSpan={4}>{text.timeline.published}</td>
        </tr>
      );
    }
    const time = times.get(event.time);
    const who = [event, ...retold].flatMap(({ participants, places }) => [...participants, ...places]);
    return (
      <tr key={event.id}>
        <td>{edtfWords(text, event.date)}</td>
        <td lang={article.lang}>{time === undefined ? '' : wordsAt(time.block, time)}</td>
        <td>
          <span lang={article.lang}>
            <span className="print-words">
              {wordsAt(event.block, { start: sentence.start, end: event.start })}
            </span>
            {wordsAt(event.block, event)}
            <span className="print-words">
              {wordsAt(event.block, { start: event.end, end: sentence.end })}
            </span>
          </span>{' '}
          <span className="print-places">
            {[event, ...retold].map(({ block }) => block.slice(1)).join(', ')}
          </span>
        </td>
        <td>{text.timeline.kinds[event.kind ?? 'happened']}</td>
        <td lang={article.lang}>
          {[...new Set(who)].flatMap((id) => names.get(id) ?? []).join(text.enumeration)}
        </td>
      </tr>
    );
  };
  return (
    <section className="print-appendix">
      <h2>{text.print.timeline}</h2>
      <table className="print-timeline">
        <thead>
          <tr>
            {[words.date, words.words, words.event, words.kind, text.print.names].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lines.map(rowOf)}</tbody>
      </table>
    </section>
  );
};
