import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Time } from '#model/time.ts';
import { TimeRow } from './time-row.tsx';

interface Props {
  readonly title: string;
  readonly article: Article;
  readonly times: readonly Time[];
  readonly chosen: string | null;
  readonly onTime: (time: Time) => void;
  readonly renderInRow: (time: Time) => ReactNode;
}

/** Expressions of time that are no events, kept apart so that nothing looks more certain than it is. */
export const TimesApart = ({ title, article, times, chosen, onTime, renderInRow }: Props) =>
  times.length > 0 && (
    <section className="mt-6">
      <h3 className="mb-1 text-xs text-muted">{title}</h3>
      <ul>
        {times.map((time) => (
          <TimeRow key={time.id} article={article} time={time} chosen={time.id === chosen} onTime={onTime}>
            {time.id === chosen && renderInRow(time)}
          </TimeRow>
        ))}
      </ul>
    </section>
  );
