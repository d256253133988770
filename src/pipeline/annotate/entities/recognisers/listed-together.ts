import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { hanNameAt } from '../names/han-name.ts';
import { endsName } from '../names/surroundings.ts';
import { foreignnessOf, transliterationEnd } from '../names/transliteration.ts';

const JOINTS = new Set('、和与及跟/');

/** People named beside a person already found: `汪洋、王沪宁和赵乐际`. */
export const listedTogether: Recogniser = {
  name: 'listed-together',
  recognise: ({ folded }, earlier) => {
    const ends = new Set(earlier.filter(({ type }) => type === 'person').map(({ end }) => end));
    const found: Candidate[] = [];
    for (let index = 2; index < folded.length; index++) {
      if (!ends.has(index) || !JOINTS.has(folded.charAt(index))) continue;
      const start = index + 1;
      const foreign = transliterationEnd(folded, start);
      const isForeign =
        foreign - start >= 3 && foreignnessOf(folded, start, foreign) >= 0.8 && endsName(folded, foreign);
      const han = isForeign ? null : hanNameAt(folded, start);
      const end = isForeign ? foreign : han?.sure === true ? han.end : null;
      if (end === null) continue;
      ends.add(end);
      found.push({
        start,
        end,
        type: 'person',
        source: 'listed-together',
        strength: STRENGTH.guess,
      } satisfies Candidate);
    }
    return found;
  },
};
