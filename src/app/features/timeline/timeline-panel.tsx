import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';
import { Empty } from '#app/components/empty.tsx';
import { publishedWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { EventRow } from './event-row.tsx';
import { gapWords } from './gap-words.ts';
import { TimesApart } from './times-apart.tsx';
import { timelineYears, timesApart } from './timeline-rows.ts';

interface Props {
  readonly article: Article;
  /** Id of the chosen event or time expression. */
  readonly chosen: string | null;
  readonly visible: ReadonlySet<string>;
  readonly onEvent: (event: Event) => void;
  readonly onTime: (time: Time) => void;
  readonly onEntity: (entity: string) => void;
  /** What can be done about the chosen date, in its row. */
  readonly correction: ReactNode;
}

export const TimelinePanel = ({ article, chosen, visible, onEvent, onTime, onEntity, correction }: Props) => {
  const { text } = useText();
  const years = timelineYears(article);
  const { dated, undated } = timesApart(article);
  const { published } = article;
  return (
    <>
      {years.length === 0 && <Empty title={text.timeline.empty} hint={text.timeline.emptyHint} />}
      {years.map(({ year, rows }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`} className="moment-year">
            {text.timeline.year(year)}
          </h3>
          <ol className="moments">
            {rows.map(({ row, gap }) => [
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
                <EventRow
                  key={row.key}
                  article={article}
                  event={row.event}
                  retold={row.retold}
                  time={row.time}
                  chosen={row.key === chosen || row.retold.some(({ id }) => id === chosen)}
                  inView={visible.has(row.event.block)}
                  onOpen={onEvent}
                  onEntity={onEntity}
                >
                  {row.key === chosen && correction}
                </EventRow>
              ),
            ])}
          </ol>
        </section>
      ))}
      <TimesApart
        title={text.timeline.otherDates}
        article={article}
        times={dated}
        chosen={chosen}
        onTime={onTime}
        correction={correction}
      />
      <TimesApart
        title={text.timeline.undated}
        article={article}
        times={undated}
        chosen={chosen}
        onTime={onTime}
        correction={correction}
      />
    </>
  );
};
