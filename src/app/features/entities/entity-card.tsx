import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { useScrolledIntoView } from '#app/lib/screen/use-scrolled-into-view.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { mentionsPerBlock, type EntityRow } from './entity-rows.ts';
import { MentionStrip } from './mention-strip.tsx';
import type { EntitySteps } from './use-entity-steps.ts';

interface Props {
  readonly article: Article;
  readonly row: EntityRow;
  readonly steps: EntitySteps;
  readonly onClose: () => void;
  readonly onEvent: (event: string) => void;
  readonly onEntity: (entity: string) => void;
  readonly children: ReactNode;
}

/** Everything known about one entity of the article, and the way through its mentions. */
export const EntityCard = ({ article, row, steps, onClose, onEvent, onEntity, children }: Props) => {
  const { text } = useText();
  const { entity, mentions } = row;
  const ref = useScrolledIntoView<HTMLElement>(true);
  const spellings = entity.aliases.filter((alias) => alias !== entity.latin);
  const events = article.events.filter(
    ({ participants, places }) => participants.includes(entity.id) || places.includes(entity.id),
  );
  const related = (entity.seeAlso ?? []).flatMap((id) => article.entities.find((one) => one.id === id) ?? []);
  return (
    <section
      ref={ref}
      aria-label={entity.name}
      className="mb-3 rounded-xl border border-line bg-paper p-3"
      data-type={entity.type}
      data-entity-card
    >
      <div className="flex items-start justify-between">
        <div className="min-w-0 pt-1">
          <h3 lang={article.lang} className="font-serif text-lg leading-snug font-bold">
            {entity.name}
          </h3>
          <p className="text-sm text-muted">
            <span className="chip-type">{text.entities.type[entity.type]}</span> ·{' '}
            {text.entities.mentions(mentions.length)}
          </p>
        </div>
        <IconButton icon="close" label={text.close} onClick={onClose} />
      </div>
      <dl className="mt-1 space-y-0.5 text-sm">
        {entity.latin !== undefined && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-muted">{text.entities.latin}</dt>
            <dd lang="und-Latn">{entity.latin}</dd>
          </div>
        )}
        {spellings.length > 0 && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-muted">{text.entities.spellings}</dt>
            <dd lang={article.lang}>{spellings.join(text.enumeration)}</dd>
          </div>
        )}
        {related.length > 0 && (
          <div className="flex items-baseline gap-2">
            <dt className="shrink-0 text-muted">{text.entities.seeAlso}</dt>
            <dd className="flex flex-wrap gap-1">
              {related.map(({ id, type, name }) => (
                <button
                  key={id}
                  type="button"
                  data-type={type}
                  className="chip chip-small"
                  onClick={() => onEntity(id)}
                >
                  <span lang={article.lang}>{name}</span>
                </button>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <MentionStrip counts={mentionsPerBlock(article, mentions)} />
      <div className="flex items-center justify-between">
        <IconButton icon="previous" label={text.entities.previous} onClick={() => steps.step(-1)} />
        <span className="text-sm text-muted tabular-nums" aria-live="polite">
          {text.entities.position(steps.index + 1, mentions.length)}
        </span>
        <IconButton icon="next" label={text.entities.next} onClick={() => steps.step(1)} />
      </div>
      {events.length > 0 && (
        <>
          <h4 className="mt-1 text-xs text-muted">{text.entities.events}</h4>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <button
                  type="button"
                  onClick={() => onEvent(event.id)}
                  className="min-h-11 w-full rounded px-1 text-start text-sm hover:bg-line/40"
                >
                  <span className="text-seal">{edtfWords(text, event.date)}</span>{' '}
                  <span lang={article.lang} className="line-clamp-2 font-serif">
                    {article.blocks.find(({ id }) => id === event.block)?.text.slice(event.start, event.end)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  );
};
