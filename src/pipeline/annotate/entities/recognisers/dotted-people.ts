import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { foreignness, transliterationEnd, transliterationStart } from '../names/transliteration.ts';

/** Places and things whose names also hold a middle dot or hyphen. */
const NO_PERSON =
  /^(?:州|省|市|县|镇|岛|港|区|邦|大学|学院|公司|集团|基金会|研究所|银行|机场|号|级|奖|法案|大教堂|中心|医院|诊所|队)/u;

/** Foreign names of more than one part, joined by a middle dot: `约翰·辛普森`. */
export const dottedPeople: Recogniser = {
  name: 'dotted-people',
  recognise: ({ folded }, earlier) => {
    const found: Candidate[] = [];
    const ends = new Set(earlier.filter(({ type }) => type !== 'person').map((candidate) => candidate.end));
    for (let dot = folded.indexOf('·'); dot !== -1; dot = folded.indexOf('·', dot + 1)) {
      const start = transliterationStart(folded, dot, (place) => ends.has(place));
      const end = transliterationEnd(folded, dot + 1);
      const name = folded.slice(start, end);
      if (start === dot || end <= dot + 1 || end - start < 4 || foreignness(name) < 0.5) continue;
      if (NO_PERSON.test(folded.slice(end, end + 4))) continue;
      found.push({ start, end, type: 'person', source: 'dotted-people', strength: STRENGTH.certain });
      dot = end;
    }
    return found;
  },
};
