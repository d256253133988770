import { ENTITY_TYPES, type EntityType } from '#model/entity.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly counts: ReadonlyMap<EntityType, number>;
  readonly total: number;
  readonly value: EntityType | null;
  readonly onChange: (type: EntityType | null) => void;
}

export const TypeFilter = ({ counts, total, value, onChange }: Props) => {
  const { text } = useText();
  const options = [null, ...ENTITY_TYPES].map((type) => ({
    type,
    label: type === null ? text.entities.all : text.entities.types[type],
    count: type === null ? total : (counts.get(type) ?? 0),
  }));
  return (
    <div role="group" aria-label={text.entities.filter} className="flex flex-wrap">
      {options.map(({ type, label, count }) => (
        <button
          key={type ?? 'all'}
          type="button"
          aria-pressed={type === value}
          disabled={count === 0}
          onClick={() => onChange(type)}
          className="min-h-11 rounded px-2 whitespace-nowrap text-sm text-muted hover:text-ink disabled:opacity-50 aria-pressed:text-seal aria-pressed:underline aria-pressed:underline-offset-8"
        >
          {label} <span className="text-xs">{count}</span>
        </button>
      ))}
    </div>
  );
};
