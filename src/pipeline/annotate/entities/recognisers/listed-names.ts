import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { isLatin } from '../names/characters.ts';
import { isStrong } from '../names/transliteration.ts';

const ORGAN_END = /[部局院署厅会]$/u;
const LONG = new Set('期久达远城');

/** `商务部` in `商务部长`, `外交部` in `外交部门`: the longer word is a title or a common noun. */
const runsOn = (text: string, name: string, end: number): boolean => {
  const next = text.charAt(end);
  if (name.endsWith('大学')) return next === '生';
  if (name.endsWith('部') && (next === '门' || next === '队')) return true;
  return ORGAN_END.test(name) && next === '长' && !LONG.has(text.charAt(end + 1));
};

/** `消息报` in `消息报道`: the verb begins inside the name. */
const isVerb = (text: string, name: string, end: number): boolean =>
  name.endsWith('报') && '道导告'.includes(text.charAt(end) || ' ');

const isForeign = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if (!isStrong(text, index)) return false;
  return true;
};

/** `台军` in `对台军售`: what follows takes the second character. */
const isArmsWord = (text: string, name: string, end: number): boolean =>
  name.length === 2 && name.endsWith('军') && '售事演机舰购援工备火费力'.includes(text.charAt(end) || ' ');

/** `马斯` in `哈贝马斯`: a short foreign name inside a longer one that is not listed. */
const isPiece = (text: string, start: number, end: number, ends: ReadonlySet<number>): boolean =>
  end - start <= 3 &&
  isForeign(text, start, end) &&
  ((isStrong(text, start - 1) && !ends.has(start)) ||
    (end + 1 < text.length && isForeign(text, end, end + 2) && GAZETTEER.longestAt(text, end) === null));

/** A Latin spelling must not be cut out of a longer word. */
const cutsWord = (text: string, start: number, end: number): boolean =>
  (isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1))) ||
  (isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));

/** Names the gazetteer lists, and the everyday words it lists to keep them apart. */
export const listedNames: Recogniser = {
  name: 'listed-names',
  recognise: ({ folded }) => {
    const found: Candidate[] = [];
    const ends = new Set<number>();
    for (let start = 0; start < folded.length; start++) {
      for (const { end, value } of GAZETTEER.matchesAt(folded, start)) {
        const name = folded.slice(start, end);
        if (cutsWord(folded, start, end) || isVerb(folded, name, end) || isArmsWord(folded, name, end))
          continue;
        if (value.type !== 'none' && isPiece(folded, start, end, ends)) continue;
        ends.add(end);
        const type = value.type === 'organization' && runsOn(folded, name, end) ? 'none' : value.type;
        found.push({
          start,
          end,
          type,
          source: 'listed-names',
          strength: type === 'none' ? STRENGTH.certain : STRENGTH.listed,
          key: value.name,
          ...(value.latin === undefined || type === 'none' ? {} : { latin: value.latin }),
        });
      }
    }
    return found;
  },
};
