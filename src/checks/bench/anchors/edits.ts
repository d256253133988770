import { below } from './chance.ts';
import { added, type Traced } from './traced.ts';

export interface Source {
  readonly chance: () => number;
  /** Paragraphs of other articles. */
  readonly strangers: readonly string[];
}

type Edit = (article: readonly Traced[], source: Source) => readonly Traced[];

const anyOf = <T>(list: readonly T[], chance: () => number): T | undefined =>
  list[below(chance, list.length)];

/** Replaces, inserts or leaves out one code unit in `every`. */
const typos =
  (every: number): Edit =>
  (article, { chance, strangers }) => {
    const ink = anyOf(strangers, chance) ?? '的';
    const stray = (): string => ink.charAt(below(chance, ink.length)) || '的';
    return article.map((units) =>
      units.flatMap((unit) => {
        if (chance() >= 1 / every) return [unit];
        const kind = below(chance, 3);
        if (kind === 0) return [{ unit: stray(), from: unit.from }];
        return kind === 1 ? [unit, { unit: stray(), from: -1 }] : [];
      }),
    );
  };

/** One block in five comes with a paragraph of another article before it. */
const insertions: Edit = (article, { chance, strangers }) =>
  article.flatMap((units) =>
    chance() < 0.2 ? [added(anyOf(strangers, chance) ?? '新的一段。'), units] : [units],
  );

/** One block in five is gone. */
const deletions: Edit = (article, { chance }) => article.filter(() => chance() >= 0.2);

const SENTENCE_END = /[。！？]/u;

/** One sentence in five is gone. */
const cuts: Edit = (article, { chance }) =>
  article.map((units) => {
    let isCut = chance() < 0.2;
    return units.filter(({ unit }) => {
      const here = isCut;
      if (SENTENCE_END.test(unit)) isCut = chance() < 0.2;
      return !here;
    });
  });

/** One block in five stands a second time elsewhere; not beside itself, where nobody could tell which one was meant. */
const repetitions: Edit = (article, { chance }) => {
  const result = [...article];
  for (const units of article) {
    if (chance() >= 0.2) continue;
    const at = below(chance, result.length + 1);
    if (result[at] !== units && result[at - 1] !== units)
      result.splice(at, 0, added(units.map(({ unit }) => unit).join('')));
  }
  return result;
};

/** Blocks are gone, others are repeated, and the rest is lightly edited. */
const everything: Edit = (article, source) =>
  typos(100)(insertions(repetitions(deletions(article, source), source), source), source);

/** What happens to articles between two builds, by name. */
export const EDITS: ReadonlyMap<string, Edit> = new Map([
  ['light edits (1 code unit in 100)', typos(100)],
  ['heavier edits (1 in 30)', typos(30)],
  ['paragraphs inserted', insertions],
  ['paragraphs deleted', deletions],
  ['sentences deleted', cuts],
  ['paragraphs repeated', repetitions],
  ['all of it', everything],
]);
