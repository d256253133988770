import { ENTITY_TYPES, type Entity, type Mention } from '#model/entity.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly lang: string;
  readonly rows: readonly { readonly entity: Entity; readonly mentions: readonly Mention[] }[];
}

/** Who and what the article names, by kind, with the numbers of the paragraphs. */
export const PrintedIndex = ({ lang, rows }: Props) => {
  const { text } = useText();
  return (
    <section className="print-appendix">
      <h2>{text.print.names}</h2>
      {ENTITY_TYPES.map((type) => {
        const own = rows.filter(({ entity }) => entity.type === type);
        if (own.length === 0) return null;
        return (
          <section key={type}>
            <h3>{text.entities.types[type]}</h3>
            <ul className="print-index">
              {own.map(({ entity, mentions }) => (
                <li key={entity.id}>
                  <b lang={lang}>{entity.name}</b>{' '}
                  <span lang={lang}>{entity.aliases.join(text.enumeration)}</span>{' '}
                  <span className="print-places">
                    {[...new Set(mentions.map(({ block }) => block.slice(1)))].join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
