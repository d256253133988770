import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import { ArticleWords } from '#app/components/article-words.tsx';
import { Words } from '#app/components/words.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Explanation } from './explanation.tsx';
import { isPoint } from './event-extent.ts';
import { rowId } from './row-id.ts';
import { sentenceAt } from './sentence-at.ts';
import type { EventRow } from './timeline-rows.ts';

interface Props {
  readonly article: Article;
  readonly row: EventRow;
  readonly chosen: boolean;
  readonly inView: boolean;
  readonly pointed: boolean;
  readonly onOpen: (event: Event) => void;
  readonly onEntity: (entity: string) => void;
  readonly children: ReactNode;
}

/** An event of the timeline: when, in which words, how that is known, who and where. */
export const EventItem = ({
  article,
  row: { key, event, retold, time, extent },
  chosen,
  inView,
  pointed,
  onOpen,
  onEntity,
  children,
}: Props) => {
  const { text } = useText();
  const block = article.blocks.find(({ id }) => id === event.block);
  if (block === undefined) return null;
  const sentence = sentenceAt(block, event);
  const part = (start: number, end: number) => ({ block: event.block, start, end });
  const names = [...event.participants, ...event.places].flatMap(
    (id) => article.entities.find((entity) => entity.id === id) ?? [],
  );
  return (
    <li
      id={rowId(key)}
      className="moment"
      data-extent={isPoint(extent) ? undefined : `${extent.startEdge} ${extent.endEdge}`}
      data-kind={event.kind}
      data-in-view={inView || undefined}
      data-chosen={chosen || undefined}
      data-pointed={pointed || undefined}
    >
      <button type="button" aria-pressed={chosen} onClick={() => onOpen(event)} className="moment-open">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <time dateTime={event.date} className="font-medium text-seal">
            {edtfWords(text, event.date)}
          </time>
          <span lang={article.lang} className="text-xs text-muted">
            “<ArticleWords article={article} place={time} />”
          </span>
          {event.kind !== undefined && event.kind !== 'happened' && (
            <span className="text-xs text-muted">{text.timeline.kinds[event.kind]}</span>
          )}
        </span>
        <span className="moment-words mt-0.5 block font-serif leading-relaxed">
          {sentence.start < event.start && (
            <ArticleWords
              article={article}
              place={part(sentence.start, event.start)}
              className="text-muted"
            />
          )}
          <ArticleWords article={article} place={event} />
          {event.end < sentence.end && (
            <ArticleWords article={article} place={part(event.end, sentence.end)} className="text-muted" />
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
                  <Words lang={article.lang} person={entity.type === 'person'}>
                    {entity.name}
                  </Words>
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
