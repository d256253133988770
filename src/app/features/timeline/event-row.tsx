import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useScrolledIntoView } from '#app/lib/screen/use-scrolled-into-view.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Explanation } from './explanation.tsx';
import { sentenceAt } from './sentence-at.ts';

interface Props {
  readonly article: Article;
  readonly event: Event;
  readonly retold: readonly Event[];
  readonly time: Time;
  readonly chosen: boolean;
  readonly inView: boolean;
  readonly onOpen: (event: Event) => void;
  readonly onEntity: (entity: string) => void;
  readonly children: ReactNode;
}

export const EventRow = ({
  article,
  event,
  retold,
  time,
  chosen,
  inView,
  onOpen,
  onEntity,
  children,
}: Props) => {
  const { text } = useText();
  const ref = useScrolledIntoView<HTMLLIElement>(chosen);
  const block = article.blocks.find(({ id }) => id === event.block);
  if (block === undefined) return null;
  const sentence = sentenceAt(block, event);
  const timeText = article.blocks.find(({ id }) => id === time.block)?.text.slice(time.start, time.end);
  const names = [...event.participants, ...event.places].flatMap(
    (id) => article.entities.find((entity) => entity.id === id) ?? [],
  );
  return (
    <li
      ref={ref}
      className="moment"
      data-kind={event.kind}
      data-in-view={inView || undefined}
      data-chosen={chosen || undefined}
    >
      <button type="button" aria-pressed={chosen} onClick={() => onOpen(event)} className="moment-open">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <time dateTime={event.date} className="font-medium text-seal">
            {edtfWords(text, event.date)}
          </time>
          <span lang={article.lang} className="text-xs text-muted">
            “{timeText}”
          </span>
          {event.kind !== undefined && event.kind !== 'happened' && (
            <span className="text-xs text-muted">{text.timeline.kinds[event.kind]}</span>
          )}
        </span>
        <span lang={article.lang} className="moment-words mt-0.5 block font-serif leading-relaxed">
          {sentence.start < event.start && (
            <span className="text-muted">{block.text.slice(sentence.start, event.start)}</span>
          )}
          {block.text.slice(event.start, event.end)}
          {event.end < sentence.end && (
            <span className="text-muted">{block.text.slice(event.end, sentence.end)}</span>
          )}
        </span>
      </button>
      <div className="px-2 pb-2">
        <Explanation time={time} inherited={event.inherited} />
        {retold.length > 0 && (
          <p className="text-xs text-muted">
            {text.timeline.retold}{' '}
            {retold.map((other) => (
              <button key={other.id} type="button" className="moment-again" onClick={() => onOpen(other)}>
                {text.article.paragraph(other.block)}
              </button>
            ))}
          </p>
        )}
        {names.length > 0 && (
          <ul className="mt-1.5 flex flex-wrap gap-1">
            {names.map((entity) => (
              <li key={entity.id}>
                <button
                  type="button"
                  data-type={entity.type}
                  className="chip chip-small"
                  onClick={() => onEntity(entity.id)}
                >
                  <span lang={article.lang}>{entity.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </li>
  );
};
