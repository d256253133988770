import type { Article } from '../article.ts';
import type { Entity, Mention } from '../entity.ts';
import { withRoles } from './event-roles.ts';

type Spelled = ReadonlyMap<string, ReadonlySet<string>>;

const surfacesIn = ({ blocks }: Article): ((mention: Mention) => string) => {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return ({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '';
};

const spellingsOf = (mentions: readonly Mention[], surfaceOf: (mention: Mention) => string): Spelled => {
  const spelled = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const spellings = spelled.get(mention.entity) ?? new Set();
    spelled.set(mention.entity, spellings.add(surfaceOf(mention)));
  }
  return spelled;
};

const withReferences = (entity: Entity, ids: readonly string[]): Entity => {
  const { seeAlso: _seeAlso, ...rest } = entity;
  const others = [...new Set(ids)].filter((id) => id !== entity.id);
  return others.length > 0 ? { ...rest, seeAlso: others } : rest;
};

/** An entity with these spellings, and with all that was known of another that is the same. */
const enriched = (target: Entity, spellings: Iterable<string>, same: Entity | undefined): Entity => {
  const { latin = same?.latin, ...rest } = target;
  const names = [
    ...target.aliases,
    ...(same === undefined ? [] : [same.name, ...same.aliases]),
    ...spellings,
  ];
  return {
    ...rest,
    ...(latin === undefined || latin === target.name ? {} : { latin }),
    aliases: [...new Set(names)].filter((alias) => alias !== target.name),
    seeAlso: [...(target.seeAlso ?? []), ...(same?.seeAlso ?? [])],
  };
};

/**
 * Gives mentions of the article to another entity, known to it or new, or, where `target` is null, takes their tags away.
 * Spellings, references, events and the order of entities follow; an entity without mentions is gone, and the one that has
 * taken its place knows what it knew.
 */
export const reassign = (article: Article, moved: readonly Mention[], target: Entity | null): Article => {
  const surfaceOf = surfacesIn(article);
  const chosen = new Set(moved);
  const left = article.mentions.filter((mention) => !chosen.has(mention));
  const mentions =
    target === null
      ? left
      : article.mentions.map((mention) =>
          chosen.has(mention) ? { ...mention, entity: target.id } : mention,
        );
  const spelled = spellingsOf(mentions, surfaceOf);

  const gave = new Set(moved.map(({ entity }) => entity));
  const emptied = article.entities.filter(({ id }) => gave.has(id) && id !== target?.id && !spelled.has(id));
  const become = (id: string): string[] =>
    emptied.some((one) => one.id === id) ? (target === null ? [] : [target.id]) : [id];

  const taken = new Set(moved.map(surfaceOf));
  const kept = article.entities
    .filter(({ id }) => id !== target?.id && spelled.has(id))
    .map((entity) => {
      const isSpelled = (alias: string): boolean => spelled.get(entity.id)?.has(alias) === true;
      const aliases = entity.aliases.filter((alias) => !taken.has(alias) || isSpelled(alias));
      return gave.has(entity.id) ? { ...entity, aliases } : entity;
    });
  if (target !== null) kept.push(enriched(target, spelled.get(target.id) ?? [], emptied[0]));

  const placeIds = new Set(article.entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  const isPlace = (id: string): boolean => placeIds.has(id);
  const order = [...spelled.keys()];
  return {
    ...article,
    entities: kept
      .map((entity) => withReferences(entity, (entity.seeAlso ?? []).flatMap(become)))
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    mentions,
    events: withRoles(article.events, { moved, left, target, isPlace }),
  };
};
