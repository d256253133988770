import type { Article } from '#model/article.ts';
import type { EntityType } from '#model/entity.ts';

/** Who is who in an annotated article: the names marked in it, and the entities with more than one of them. */
export interface AnnotatedNames {
  readonly names: readonly { readonly type: EntityType; readonly surface: string }[];
  readonly entities: readonly {
    readonly type: EntityType;
    readonly canonical: string;
    readonly aliases: readonly string[];
  }[];
}

/** What is compared of an article. */
type Tagged = Pick<Article, 'blocks' | 'mentions' | 'entities'>;

/** Two names of one type, as `a = b`, by what became of them. Only names that were found at all are compared. */
export interface AliasScore {
  /** One entity, as annotated. */
  readonly right: readonly string[];
  /** One entity, though annotated as two. */
  readonly wrong: readonly string[];
  /** Two entities, though annotated as one. */
  readonly missed: readonly string[];
  /** Those of {@link missed} that refer to each other. */
  readonly referred: readonly string[];
}

const label = (type: EntityType, surface: string): string => `${type} ${surface.replaceAll(/\s+/gu, '')}`;

/** What the article makes of each name: the ids of the entities it stands for. */
const foundIn = ({ blocks, mentions, entities }: Tagged): ReadonlyMap<string, ReadonlySet<string>> => {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const found = new Map<string, Set<string>>();
  for (const { block, start, end, entity } of mentions) {
    const type = types.get(entity);
    if (type === undefined) continue;
    const name = label(type, texts.get(block)?.slice(start, end) ?? '');
    found.set(name, (found.get(name) ?? new Set()).add(entity));
  }
  return found;
};

/** Compares how an article groups names with how an annotator did. */
export const scoreAliases = (annotated: AnnotatedNames, article: Tagged): AliasScore => {
  const owners = new Map(
    annotated.entities.flatMap(({ type, canonical, aliases }, index) =>
      [canonical, ...aliases].map((name): [string, number] => [label(type, name), index]),
    ),
  );
  const found = foundIn(article);
  const references = new Map(article.entities.map(({ id, seeAlso }) => [id, seeAlso ?? []]));
  const names = [...new Set(annotated.names.map(({ type, surface }) => label(type, surface)))].filter(
    (name) => found.has(name),
  );
  const score = {
    right: [] as string[],
    wrong: [] as string[],
    missed: [] as string[],
    referred: [] as string[],
  };
  names.forEach((a, index) => {
    for (const b of names.slice(index + 1)) {
      if (a.split(' ')[0] !== b.split(' ')[0]) continue;
      const one = [...(found.get(a) ?? [])];
      const other = found.get(b) ?? new Set();
      const together = one.some((id) => other.has(id));
      const meant = owners.has(a) && owners.get(a) === owners.get(b);
      const pair = `${a} = ${b.slice(b.indexOf(' ') + 1)}`;
      if (together) score[meant ? 'right' : 'wrong'].push(pair);
      else if (meant) {
        score.missed.push(pair);
        if (one.some((id) => references.get(id)?.some((reference) => other.has(reference))))
          score.referred.push(pair);
      }
    }
  });
  return score;
};
