import { searchFold } from '#model/script/search-fold.ts';
import type { Entry } from './entry.ts';

/** Entries under one heading. */
export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** More under one heading than anyone reads; the next word narrows them. */
const MOST = 40;

interface Ranked {
  readonly entry: Entry;
  /** How well it is meant, 0 the best. */
  readonly rank: number;
}

/** Whether all characters stand in a text in this order: 标黄 in 标注：黄. */
const isScattered = (word: string, text: string): boolean => {
  let at = -1;
  return [...word].every((character) => (at = text.indexOf(character, at + 1)) >= 0);
};

/** Short for a Latin word, this would find it anywhere. */
const CHINESE = /^\p{Script=Han}{2,}$/u;

const rankOf = (names: readonly string[], all: string, words: readonly string[]): number | null => {
  const [first = ''] = words;
  if (words.every((word) => all.includes(word))) {
    const named = names.filter((name) => words.every((word) => name.includes(word)));
    if (named.some((name) => name.startsWith(first))) return 0;
    return named.length > 0 ? 1 : 2;
  }
  return words.every((word) => all.includes(word) || (CHINESE.test(word) && isScattered(word, all)))
    ? 3
    : null;
};

const sectionsOf = (ranked: readonly Ranked[]): Section[] => {
  const sections = new Map<string, Entry[]>();
  for (const { entry } of ranked) {
    const section = sections.get(entry.group) ?? [];
    if (section.length < MOST) section.push(entry);
    sections.set(entry.group, section);
  }
  return [...sections].map(([heading, entries]) => ({ heading, entries }));
};

/**
 * Prepares entries to be asked for by words in any order, whatever script, width and case they are typed in; the best first, under
 * their headings. Nothing asked for gives those that are offered unasked, in their order.
 */
export const matcher = (entries: readonly Entry[]): ((query: string) => Section[]) => {
  const folded = entries.map((entry) => ({
    entry,
    names: [entry.name, ...(entry.aliases ?? [])].map(searchFold),
    all: searchFold(
      [entry.name, entry.detail, ...(entry.aliases ?? []), entry.id.replaceAll('-', ' ')].join(' '),
    ),
  }));
  return (query) => {
    const words = searchFold(query)
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length === 0)
      return sectionsOf(entries.filter(({ asked }) => asked !== true).map((entry) => ({ entry, rank: 0 })));
    const ranked = folded.flatMap(({ entry, names, all }): Ranked[] => {
      const rank = rankOf(names, all, words);
      return rank === null ? [] : [{ entry, rank }];
    });
    return sectionsOf(ranked.toSorted((a, b) => a.rank - b.rank));
  };
};
