import type { Article } from '#model/article.ts';
import { edtfWords, publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** A line of the printed timeline: an event by its id, or null for the day of publication. */
export interface TimelineLine {
  readonly year: number;
  readonly event: string | null;
}

interface Props {
  readonly article: Article;
  readonly lines: readonly TimelineLine[];
}

/** What happened when, each date with the words it was taken from. */
export const PrintedTimeline = ({ article, lines }: Props) => {
  const { text } = useText();
  const events = new Map(article.events.map((event) => [event.id, event]));
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const times = new Map(article.times.map((time) => [time.id, time]));
  return (
    <section className="print-appendix">
      <h2>{text.print.timeline}</h2>
      <ol className="print-timeline">
        {lines.map((line) => {
          const event = line.event === null ? undefined : events.get(line.event);
          if (event === undefined) {
            return (
              <li key="published">
                <b>{article.published === null ? '' : publishedWords(text, article.published)}</b>{' '}
                {text.timeline.published}
              </li>
            );
          }
          const time = times.get(event.time);
          return (
            <li key={event.id}>
              <b>{edtfWords(text, event.date)}</b>{' '}
              {time !== undefined && (
                <span lang={article.lang} className="print-words">
                  “{texts.get(time.block)?.slice(time.start, time.end)}”
                </span>
              )}{' '}
              <span lang={article.lang}>{texts.get(event.block)?.slice(event.start, event.end)}</span>{' '}
              <span className="print-places">{event.block.slice(1)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
