import type { EntityType } from '#model/entity.ts';
import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { isHan } from '../names/characters.ts';
import { hanNameBefore } from '../names/han-name.ts';
import { byEnd, stemBefore } from '../names/stem.ts';
import { isLooseBefore } from '../names/surroundings.ts';
import { endsWithTitle } from '../names/titles.ts';
import { foreignnessOf, transliterationStart } from '../names/transliteration.ts';

const BRACKET =
  /[（(]\s?(?:英文(?:名)?[:：]?|簡稱|简称|又名)?\s?(\p{Lu}[\p{Script=Latin}\p{M}\p{Nd}.'’&\- ]{0,59})(?=[）),，、;；])/gu;
const BODY =
  /\b(?:University|Institute|College|School|Company|Corp|Corporation|Inc|Ltd|Co|Group|Bank|Party|League|Council|Ministry|Committee|Commission|Association|Organi[sz]ation|Agency|Army|Force|Front|Foundation|Center|Centre|Society|Union|Alliance|Government|Department|Office|Bureau|Fund|Network|Times|Post|News|Journal|Watch|Movement|Federation|Board|Authority|Service|Court|International)\b/u;
const ORGAN_END =
  /(?:会|局|部|院|署|社|党|军|公司|集团|组织|大学|学院|中心|联盟|银行|基金|团|报|台|网|政府|所|机构|协会|阵线)$/u;
const PARTICLE = /^(?:bin|bint|al|el|de|da|del|di|van|von|der|den|la|le|ibn|ben|abu|y|dos|du)$/u;

type Kind = 'person' | 'organization' | 'unknown';

/** What a Latin name in brackets names, by its words: capitals all through or a body's word mean an organization. */
const kindOf = (latin: string): Kind => {
  if (BODY.test(latin) || /^[\p{Lu}\p{Nd}&]{2,8}$/u.test(latin)) return 'organization';
  const words = latin.split(/[ -]/u);
  const named = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return named && latin.includes(' ') && words.length <= 6 ? 'person' : 'unknown';
};

const personBefore = (text: string, end: number, ends: ReadonlyMap<number, Candidate>): number | null => {
  const start = transliterationStart(
    text,
    end,
    (place) => ends.get(place)?.type === 'place' || ends.get(place)?.type === 'organization',
  );
  if (end - start >= 2 && foreignnessOf(text, start, end) >= 0.4) return start;
  const loose = (place: number): boolean =>
    ends.has(place) || endsWithTitle(text, place) || isLooseBefore(text, place);
  const han = hanNameBefore(text, end, loose);
  if (han !== null) return han;
  return end - start >= 2 && loose(start) ? start : null;
};

const organizationBefore = (
  text: string,
  end: number,
  ends: ReadonlyMap<number, Candidate>,
): number | null => {
  if (!ORGAN_END.test(text.slice(Math.max(0, end - 2), end))) return null;
  const stem = stemBefore(text, end, ends);
  return stem === null || end - stem.start < 3 ? null : stem.start;
};

/** Chinese names followed by their Latin form in brackets, and that Latin form: `斯托尔滕贝格（Jens Stoltenberg）`. */
export const bracketedLatin: Recogniser = {
  name: 'bracketed-latin',
  recognise: ({ folded }, earlier) => {
    const ends = byEnd(earlier);
    const found: Candidate[] = [];
    for (const match of folded.matchAll(BRACKET)) {
      const [whole, name = ''] = match;
      const latin = name.trimEnd();
      let end = match.index;
      while (end > 0 && /[\s*》”」』]/u.test(folded.charAt(end - 1))) end--;
      if (!isHan(folded.charAt(end - 1)) || latin.length < 2) continue;
      const known = ends.get(end);
      const kind = kindOf(latin);
      const start =
        kind === 'person'
          ? personBefore(folded, end, ends)
          : kind === 'organization'
            ? organizationBefore(folded, end, ends)
            : null;
      const type: EntityType | 'none' | undefined = start !== null && kind !== 'unknown' ? kind : known?.type;
      const from = known !== undefined && (start === null || known.start <= start) ? known.start : start;
      if (type === undefined || type === 'none' || from === null) continue;
      const settled = known !== undefined && known.start === from ? known.type : type;
      const key =
        known !== undefined && known.start === from && known.key !== undefined
          ? known.key
          : folded.slice(from, end);
      const shared = { type: settled, source: 'bracketed-latin', strength: STRENGTH.certain, key, latin };
      const latinStart = match.index + whole.length - name.length;
      found.push(
        { start: from, end, ...shared },
        { start: latinStart, end: latinStart + latin.length, ...shared },
      );
    }
    return found;
  },
};
