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
  readonly correction: ReactNode;
}

/** Expressions of time that are no events, kept apart so that nothing looks more certain than it is. */
export const TimesApart = ({ title, article, times, chosen, onTime, correction }: Props) =>
  times.length > 0 && (
    <section className="mt-6">
      <h3 className="mb-1 text-xs text-muted">{title}</h3>
      <ul>
        {times.map((time) => (
          <TimeRow key={time.id} article={article} time={time} chosen={time.id === chosen} onTime={onTime}>
            {time.id === chosen && correction}
          </TimeRow>
        ))}
      </ul>
    </section>
  );
