import type { EntityType } from '#model/entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';

/** All mentions in an article that are spelled alike, share a key or mean one entry of the gazetteer. */
export interface NameGroup {
  readonly type: EntityType;
  /** Folded spellings, in order of appearance; their number of mentions is {@link count}. */
  readonly forms: readonly string[];
  /** Latin spellings given by the text or the gazetteer. */
  readonly latin: readonly string[];
  /** The entry of the gazetteer it means; two groups with one each are two entities. Null when who is meant is open. */
  readonly entry: GazetteerEntry | null;
  readonly count: number;
}

/** Two groups, as indices into the groups of the article. */
export type Link = readonly [number, number];

/** What a linker found: links that make one entity, and links of entities that only may be one. */
export interface Links {
  readonly same: readonly Link[];
  readonly likely: readonly Link[];
}

/** Says which groups, given in order of their first mention, name one entity. */
export type Linker = (groups: readonly NameGroup[]) => Links;

/** Every spelling known for a group: those of the text first, then the gazetteer's. */
export const knownForms = ({ forms, entry }: NameGroup): readonly string[] =>
  entry === null ? forms : [...new Set([...forms, ...entry.forms])];

/** True when both are entries of the gazetteer, so that no likeness makes them one. */
export const bothKnown = (a: NameGroup, b: NameGroup): boolean => a.entry !== null && b.entry !== null;
