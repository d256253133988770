import type { Article } from '../article.ts';
import { entityId, type Entity, type EntityType, type Mention } from '../entity.ts';
import { overlaps } from '../span.ts';
import { fold } from '../script/fold.ts';
import type { EntityCorrection } from './correction.ts';
import { inReadingOrder } from './reading-order.ts';
import { findPlace } from './find-place.ts';
import type { Corrected, Outcome } from './outcome.ts';
import { reassign } from './reassign.ts';

const isNamed = (entity: Entity, name: string): boolean =>
  entity.name === name || entity.aliases.includes(name);

/**
 * The entity a correction is about, as the article has it now: by id; after a change of the recognisers by type and name, and in
 * the one article it was made in, where nobody else is meant, by any spelling.
 */
const subjectOf = ({ entities }: Article, { entity, where }: EntityCorrection): Entity | undefined =>
  entities.find(({ id }) => id === entity.id) ??
  entities.find(({ type, name }) => type === entity.type && name === entity.name) ??
  (where.scope === 'article' ? entities.find((one) => isNamed(one, entity.name)) : undefined);

const isWhole = ({ where }: EntityCorrection): boolean =>
  where.scope !== 'mention' && where.spellings === 'all';

type EntityRef = Pick<Entity, 'id' | 'type' | 'name'>;

const named = (type: EntityType, name: string): EntityRef => ({
  id: entityId(type, fold(name)),
  type,
  name,
});

const retyped = ({ id, type, name }: EntityRef, to: EntityType): EntityRef => {
  // Made of the usual name, which need not be the one that this article uses.
  const usual = id.startsWith(`${type}-`) ? id.slice(type.length + 1) : name;
  return { id: entityId(to, usual), type: to, name };
};

const referredTo = (
  correction: Exclude<EntityCorrection, { action: 'hide' }>,
  subject: Entity,
): EntityRef => {
  switch (correction.action) {
    case 'retype':
      return isWhole(correction)
        ? retyped(subject, correction.type)
        : named(correction.type, correction.surface);
    case 'rename':
      return named(subject.type, correction.name);
    case 'merge':
      return correction.into;
    case 'split':
      return named(correction.type, correction.name);
  }
};

/** What the mentions belong to afterwards, known to the article or not; null when they are no names. */
const targetOf = ({ entities }: Article, correction: EntityCorrection, subject: Entity): Entity | null => {
  if (correction.action === 'hide') return null;
  const { id, type, name } = referredTo(correction, subject);
  const known =
    entities.find((one) => one.id === id) ?? entities.find((one) => one.type === type && one.name === name);
  if (known === undefined) return { id, type, name, aliases: [] };
  if (correction.action !== 'rename' || known.name === name) return known;
  // The article calls it by another name than the usual one.
  return { ...known, name, aliases: [known.name, ...known.aliases].filter((alias) => alias !== name) };
};

/** The mentions in question, in an article that has them; the place itself becomes one when the recognisers do not see it. */
interface Selection {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

const atPlace = (article: Article, correction: EntityCorrection): Selection | null => {
  const { where, surface, action, entity } = correction;
  if (where.scope !== 'mention') return null;
  const place = findPlace(article.blocks, surface, where);
  if (place === null) return null;
  const { block, start, end } = place;
  const overlapping = article.mentions.filter(
    (mention) => mention.block === block && overlaps(mention, place),
  );
  const tagged = overlapping.filter((mention) => mention.start === start && mention.end === end);
  if (tagged.length > 0 || action === 'hide') return { article, mentions: tagged };
  const known = article.entities.some(({ id }) => id === entity.id);
  const added = { block, start, end, entity: entity.id };
  return {
    mentions: [added],
    article: {
      ...article,
      entities: known ? article.entities : [...article.entities, { ...entity, aliases: [] }],
      mentions: inReadingOrder(article.blocks, [
        ...article.mentions.filter((mention) => !overlapping.includes(mention)),
        added,
      ]),
    },
  };
};

const ofSubject = (article: Article, correction: EntityCorrection, subject: Entity): Selection => {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const all = isWhole(correction);
  const surface = fold(correction.surface);
  const mentions = article.mentions.filter(
    ({ block, start, end, entity }) =>
      entity === subject.id && (all || fold(texts.get(block)?.slice(start, end) ?? '') === surface),
  );
  return { article, mentions };
};

/** What it means that nothing is tagged that a correction could be about. */
const outcomeOfNothing = ({ blocks }: Article, { action, where, surface }: EntityCorrection): Outcome => {
  if (where.scope === 'everywhere') return 'elsewhere';
  return action === 'hide' && blocks.some(({ text }) => text.includes(surface)) ? 'needless' : 'lost';
};

const selectionOf = (
  article: Article,
  correction: EntityCorrection,
): (Selection & { readonly subject: Entity }) | null => {
  if (correction.where.scope === 'mention') {
    const selection = atPlace(article, correction);
    return selection && { ...selection, subject: { ...correction.entity, aliases: [] } };
  }
  const subject = subjectOf(article, correction);
  return subject === undefined ? null : { ...ofSubject(article, correction, subject), subject };
};

/** An article, which is the one meant when only one is, with one correction of a name applied. */
export const correctEntity = (article: Article, correction: EntityCorrection): Corrected => {
  const selection = selectionOf(article, correction);
  if (selection === null || selection.mentions.length === 0)
    return { article, outcome: outcomeOfNothing(article, correction) };
  const target = targetOf(selection.article, correction, selection.subject);
  const { mentions } = selection;
  const isSettled =
    target !== null &&
    article.entities.includes(target) &&
    selection.article === article &&
    mentions.every(({ entity }) => entity === target.id);
  if (isSettled) return { article, outcome: 'needless' };
  return { article: reassign(selection.article, mentions, target), outcome: 'applied' };
};
