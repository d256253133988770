import { useState } from 'react';
import { Words } from '#app/components/words.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import type { FilterChoices, TimelineFilter } from './timeline-filter.ts';

interface Props {
  readonly lang: string;
  readonly choices: FilterChoices;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
}

/** So many names are shown at first, and those that are chosen. */
const FEW = 10;

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** The kinds and names to choose from, each with how many events it would leave. */
export const TimelineFilters = ({ lang, choices, filter, onChange }: Props) => {
  const { text } = useText();
  const words = text.timeline;
  const [all, setAll] = useState(false);
  const { kinds, entities } = choices;
  const shown = entities.filter(
    ({ entity }, index) => all || index < FEW || filter.entities.includes(entity.id),
  );
  return (
    <div className="timeline-drawer flex flex-col gap-2">
      {kinds.length > 1 && (
        <div role="group" aria-label={words.filterKinds}>
          <p aria-hidden className="timeline-label">
            {words.filterKinds}
          </p>
          <div className="flex flex-wrap gap-1">
            {kinds.map(({ kind, count }) => (
              <button
                key={kind}
                type="button"
                aria-pressed={filter.kinds.includes(kind)}
                data-kind={kind}
                onClick={() => onChange({ ...filter, kinds: toggled(filter.kinds, kind) })}
                className="chip chip-small chip-plain"
              >
                {words.kinds[kind]}
                <span className="chip-count">{count}</span>
              </button>
            ))}
          </div>
        </div>
      )}
      {entities.length > 0 && (
        <div role="group" aria-label={words.filterNames}>
          <p aria-hidden className="timeline-label">
            {words.filterNames}
          </p>
          <div className="flex flex-wrap gap-1">
            {shown.map(({ entity, count }) => (
              <button
                key={entity.id}
                type="button"
                aria-pressed={filter.entities.includes(entity.id)}
                data-type={entity.type}
                onClick={() => onChange({ ...filter, entities: toggled(filter.entities, entity.id) })}
                className="chip chip-small"
              >
                <Words lang={lang} person={entity.type === 'person'}>
                  {entity.name}
                </Words>
                <span className="chip-count">{count}</span>
              </button>
            ))}
            {shown.length < entities.length && (
              <button type="button" onClick={() => setAll(true)} className="moment-again text-xs text-muted">
                {words.moreNames(entities.length - shown.length)}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
};
