import type { Article } from '#model/article.ts';
import type { Entity, EntityType } from '#model/entity.ts';

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
};

/** Names of the article that it is about; the others are only mentioned. */
const ABOUT = 5;
/** A list of a thousand names tells nobody what a page is about. */
const MOST = 40;

const thing = ({ type, name, latin, aliases }: Entity) => {
  const others = [...new Set([...aliases, ...(latin === undefined ? [] : [latin])])].filter(
    (other) => other !== name,
  );
  return { '@type': TYPES[type], name, ...(others.length > 0 && { alternateName: others }) };
};

const byMentions = ({ entities, mentions }: Article): Entity[] => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const count = ({ id }: Entity): number => counts.get(id) ?? 0;
  // Stable, so that names told of equally often stay in the article's order.
  return entities.toSorted((a, b) => count(b) - count(a));
};

/**
 * The article as a `schema.org/NewsArticle` in JSON-LD, safe to stand in a script element: no `<` is left in it. `about` are the names it
 * tells of most often, `mentions` the others; a day without a time of day is given as a day.
 */
export const jsonLd = (article: Article): string => {
  const { title, lang, published, source, hero } = article;
  const [about, mentions] = [byMentions(article).slice(0, ABOUT), byMentions(article).slice(ABOUT, MOST)];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(published !== null && { datePublished: published.instant ?? published.local.slice(0, 10) }),
    ...(source.author !== undefined && { author: { '@type': 'Person', name: source.author } }),
    publisher: { '@type': 'Organization', name: source.outlet },
    ...(lang !== 'und' && { inLanguage: lang }),
    ...(source.url !== null && { url: source.url, isBasedOn: source.url }),
    ...(source.section !== undefined && { articleSection: source.section }),
    ...(source.tags.length > 0 && { keywords: source.tags }),
    ...(hero !== undefined && { image: hero.src }),
    ...(about.length > 0 && { about: about.map(thing) }),
    ...(mentions.length > 0 && { mentions: mentions.map(thing) }),
  };
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
};
