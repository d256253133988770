import type { EntityType } from '#model/entity.ts';

/** All mentions in an article that are spelled alike or share a key. */
export interface NameGroup {
  readonly type: EntityType;
  /** Folded spellings, in order of appearance. */
  readonly forms: readonly string[];
  /** Spellings as the text has them, in order of appearance. */
  readonly spellings: readonly string[];
  /** Latin spellings given by the text or the gazetteer. */
  readonly latin: readonly string[];
  /** True when the gazetteer knows it: two groups it knows are two entities. */
  readonly listed: boolean;
}

/** Says which groups name one entity: pairs of indices into `groups`. */
export type Linker = (groups: readonly NameGroup[]) => (readonly [number, number])[];
