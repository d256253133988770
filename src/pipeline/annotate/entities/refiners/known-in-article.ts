import { STRENGTH, type Candidate, type FoldedBlock, type Refiner } from '../candidate.ts';
import { Trie } from '../gazetteer/trie.ts';
import { isLatin } from '../names/characters.ts';
import { shortForms } from '../names/short-forms.ts';
import { COMPOUND_SURNAMES } from '../names/surnames.ts';
import { surfaceOf } from '../surface.ts';

type Known = Pick<Candidate, 'type' | 'strength'> & { readonly key?: string; readonly latin?: string };

const SOURCE = 'known-in-article';

/** A full name in Chinese characters that a two-character one might be a piece of has to be clearer than a guess. */
const isClear = ({ strength, source }: Candidate, surface: string): boolean =>
  strength > STRENGTH.guess || (source !== SOURCE && surface.length >= 3);

const collect = (
  blocks: readonly FoldedBlock[],
  candidates: readonly (readonly Candidate[])[],
): Trie<Known> => {
  const names: [string, Known][] = [];
  const short: [string, Known][] = [];
  blocks.forEach((block, index) => {
    for (const candidate of candidates[index] ?? []) {
      const surface = surfaceOf(block, candidate);
      if (
        candidate.type === 'none' ||
        surface.length < 2 ||
        COMPOUND_SURNAMES.has(surface) ||
        !isClear(candidate, surface)
      )
        continue;
      const { key, latin, type } = candidate;
      const shared = { type, ...(key === undefined ? {} : { key }) };
      names.push([
        surface,
        { ...shared, strength: STRENGTH.likely, ...(latin === undefined ? {} : { latin }) },
      ]);
      if (type !== 'person') continue;
      for (const form of shortForms(surface)) short.push([form, { type, strength: STRENGTH.guess }]);
    }
  });
  return new Trie([...names, ...short]);
};

/** Finds every name that was seen clearly once, and the usual short forms of people's names, in the whole article. */
export const knownInArticle: Refiner = (blocks, candidates) => {
  const known = collect(blocks, candidates);
  return blocks.map(({ folded }, index) => {
    const found: Candidate[] = [...(candidates[index] ?? [])];
    for (let start = 0; start < folded.length; start++) {
      const match = known.longestAt(folded, start);
      if (match === null) continue;
      const cut =
        (isLatin(folded.charAt(start)) && isLatin(folded.charAt(start - 1))) ||
        (isLatin(folded.charAt(match.end - 1)) && isLatin(folded.charAt(match.end)));
      if (!cut) found.push({ start, end: match.end, source: SOURCE, ...match.value });
    }
    return found;
  });
};
