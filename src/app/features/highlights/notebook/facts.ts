import type { Article, Published } from '#model/article.ts';
import { anchorInPlace } from '#model/anchor/anchor.ts';
import { findInFlat, flatText, placesOfFlat, type FlatText } from '#model/anchor/flat-text.ts';
import type { Place } from '#model/anchor/place.ts';
import type { Entity } from '#model/entity.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { overlaps, type Span } from '#model/span.ts';

/** What an article says of the words of a highlight. */
export interface Facts {
  readonly lang: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly published: Published | null;
  /** The entities that the words mention, each once. */
  readonly entities: readonly Entity[];
  /** EDTF values of the dates in the words, and of the events they tell of; each once. */
  readonly dates: readonly string[];
}

/** Where the parts are now; those that are not certain are nowhere. */
const placesNow = (article: Article, highlight: Highlight, flat: () => FlatText): readonly Place[] => {
  const known = anchorInPlace(highlight, article, new Map(article.blocks.map((block) => [block.id, block])));
  if (known !== null) return known.places;
  return highlight.parts.flatMap(({ quote }) => {
    const range = findInFlat(flat(), quote);
    return range === null ? [] : placesOfFlat(flat(), range);
  });
};

/** The facts of an article's highlights, in their order. */
export const factsOf = (article: Article, highlights: readonly Highlight[]): Facts[] => {
  let made: FlatText | undefined;
  const flat = (): FlatText => (made ??= flatText(article.blocks));
  const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
  return highlights.map((highlight) => {
    const places = placesNow(article, highlight, flat);
    const isIn = (one: Span & { readonly block: string }): boolean =>
      places.some((place) => place.block === one.block && overlaps(place, one));
    const ids = new Set(article.mentions.filter(isIn).map(({ entity }) => entity));
    const dates = [
      ...article.times.filter(isIn).flatMap(({ value }) => value ?? []),
      ...article.events.filter(isIn).map(({ date }) => date),
    ];
    return {
      lang: article.lang,
      url: article.source.url,
      outlet: article.source.outlet,
      published: article.published,
      entities: [...ids].flatMap((id) => byId.get(id) ?? []),
      dates: [...new Set(dates)],
    };
  });
};
