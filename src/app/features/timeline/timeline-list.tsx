import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import { edtfWords, publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { EventItem } from './event-item.tsx';
import { gapWords } from './gap-words.ts';
import type { EventRow, TimelineRow } from './timeline-rows.ts';
import { timelineYears } from './timeline-years.ts';

interface Props {
  readonly article: Article;
  readonly rows: readonly TimelineRow[];
  readonly isInView: (row: EventRow) => boolean;
  readonly isChosen: (row: EventRow) => boolean;
  /** Id of the event that is chosen. */
  readonly chosen: string | null;
  /** The row that the keyboard is at in the strip. */
  readonly pointed: string | null;
  readonly onEvent: (event: Event) => void;
  readonly onEntity: (entity: string) => void;
  readonly correction: ReactNode;
}

/** The rows under their years. */
export const TimelineList = ({
  article,
  rows,
  isInView,
  isChosen,
  chosen,
  pointed,
  onEvent,
  onEntity,
  correction,
}: Props) => {
  const { text } = useText();
  const { published } = article;
  const yearWords = (value: string): string =>
    /^\d+$/u.test(value) ? text.timeline.year(Number(value)) : edtfWords(text, value);
  return timelineYears(rows).map(({ value, rows: own }) => (
    <section key={`${value} ${own[0]?.row.key ?? ''}`} aria-labelledby={`year-${own[0]?.row.key ?? ''}`}>
      <h3 id={`year-${own[0]?.row.key ?? ''}`} className="moment-year">
        {yearWords(value)}
      </h3>
      <ol className="moments">
        {own.map(({ row, gap }) => [
          gap !== null && (
            <li key={`${row.key}-gap`} className="moment-gap">
              {text.timeline.gap(gapWords(text.locale, gap))}
            </li>
          ),
          row.kind === 'published' ? (
            <li key={row.key} className="moment moment-published">
              <span className="font-medium">{text.timeline.published}</span>{' '}
              <span className="text-muted">{published && publishedWords(text, published)}</span>
            </li>
          ) : (
            <EventItem
              key={row.key}
              article={article}
              row={row}
              chosen={isChosen(row)}
              inView={isInView(row)}
              pointed={row.key === pointed}
              onOpen={onEvent}
              onEntity={onEntity}
            >
              {row.key === chosen && correction}
            </EventItem>
          ),
        ])}
      </ol>
    </section>
  ));
};
