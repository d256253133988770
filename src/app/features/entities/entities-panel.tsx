import { useState, type ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import { ENTITY_TYPES, type EntityType } from '#model/entity.ts';
import { Empty } from '#app/components/empty.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { EntityCard } from './entity-card.tsx';
import { countByType, type EntityRow } from './entity-rows.ts';
import { TypeFilter } from './type-filter.tsx';
import type { EntitySteps } from './use-entity-steps.ts';

interface Props {
  readonly article: Article;
  readonly rows: readonly EntityRow[];
  readonly steps: EntitySteps;
  readonly onChoose: (entity: string | null) => void;
  readonly onEvent: (event: string) => void;
  /** What can be done about the chosen name, in its card. */
  readonly correction: ReactNode;
}

export const EntitiesPanel = ({ article, rows, steps, onChoose, onEvent, correction }: Props) => {
  const { text } = useText();
  const [type, setType] = useState<EntityType | null>(null);
  const shown = ENTITY_TYPES.filter((one) => type === null || one === type);
  return (
    <>
      {rows.length === 0 && <Empty title={text.entities.empty} hint={text.entities.emptyHint} />}
      {steps.row !== null && (
        <EntityCard
          key={steps.row.entity.id}
          article={article}
          row={steps.row}
          steps={steps}
          onClose={() => onChoose(null)}
          onEvent={onEvent}
          onEntity={onChoose}
        >
          {correction}
        </EntityCard>
      )}
      {rows.length > 0 && (
        <TypeFilter counts={countByType(rows)} total={rows.length} value={type} onChange={setType} />
      )}
      {shown.map((one) => {
        const ofType = rows.filter(({ entity }) => entity.type === one);
        if (ofType.length === 0) return null;
        return (
          <section key={one} className="mt-3">
            <h3 className="mb-1 text-xs text-muted">{text.entities.types[one]}</h3>
            <ul className="flex flex-wrap gap-1.5">
              {ofType.map(({ entity, mentions }) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    data-type={entity.type}
                    aria-pressed={entity.id === steps.row?.entity.id}
                    onClick={() => onChoose(entity.id === steps.row?.entity.id ? null : entity.id)}
                    className="chip"
                  >
                    <span lang={article.lang}>{entity.name}</span>
                    <span className="chip-count">
                      {mentions.length}
                      <span className="sr-only">{text.entities.mentions(mentions.length)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
