import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { byEnd } from '../names/stem.ts';

const INTRODUCED =
  /(?:以下简称|下称|简称|又称|下稱)(?:为|作)?[ "“「『:：]{0,2}([\p{Script=Han}\p{Script=Latin}\p{Nd}·-]{2,16}?)["”」』]?(?=[）)])/gu;
const SECOND = /[，,、]\s?([\p{Lu}\p{Nd}]{2,8})(?=[）)])/gu;
const REACH = 70;

/** The name before the bracket that `index` lies in; null when no bracket opens within reach or no name ends there. */
const bracketed = (text: string, index: number, ends: ReadonlyMap<number, Candidate>): Candidate | null => {
  for (let open = index; open >= 0 && index - open < REACH; open--) {
    const character = text.charAt(open);
    if (open < index && (character === '）' || character === ')')) return null;
    if (character !== '（' && character !== '(') continue;
    let end = open;
    while (end > 0 && /[\s*》”」』]|地|区/u.test(text.charAt(end - 1)) && !ends.has(end)) end--;
    return ends.get(end) ?? null;
  }
  return null;
};

/** Short forms that a bracket introduces: `（…，下称中石油）`, `（…，PDF）`. */
export const abbreviations: Recogniser = {
  name: 'abbreviations',
  recognise: ({ folded }, earlier) => {
    const ends = byEnd(earlier);
    const found: Candidate[] = [];
    for (const pattern of [INTRODUCED, SECOND]) {
      for (const match of folded.matchAll(pattern)) {
        const [whole, short = ''] = match;
        const named = bracketed(folded, match.index, ends);
        if (named === null || named.type === 'none' || (pattern === SECOND && named.type !== 'organization'))
          continue;
        const start = match.index + whole.lastIndexOf(short);
        const key = named.key ?? folded.slice(named.start, named.end);
        found.push({
          start,
          end: start + short.length,
          type: named.type,
          source: 'abbreviations',
          strength: STRENGTH.certain,
          key,
        });
      }
    }
    return found;
  },
};
