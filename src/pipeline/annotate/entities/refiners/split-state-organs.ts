import { STRENGTH, type Candidate, type FoldedBlock, type Refiner } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { CLDR_TERRITORIES_1 } from '../gazetteer/variants/cldr-territories-1.ts';
import { CLDR_TERRITORIES_2 } from '../gazetteer/variants/cldr-territories-2.ts';
import { variantEntries } from '../gazetteer/variants/variant-rows.ts';
import { surfaceOf } from '../surface.ts';

const PROVINCE = /^.{2,3}(?:省|自治区)(?=.+[厅局]$)/u;

/** How organs of a state end, whose country is a name of its own. */
const ORGAN =
  /(?:部|国务院|参议院|众议院|上议院|下议院|议会|国会|国民大会|代表大会|委员会|会议|办公室|秘书处|局|署|厅|检察院|法院|法庭|参谋部|参谋本部|司令部|海军|空军|陆军|海关|央行|安保室|内阁|卫队|警察|发展银行)$/u;

/** … and how those do whose name is not whole without it. */
const WHOLE =
  /(?:公司|集团|大学|学院|研究院|科学院|医院|协会|联合会|联盟|俱乐部|商会|基金会|党|红十字会|中央委员会|奥林匹克委员会|奥委会|足球队|队|航空|中央银行|人民银行)$/u;

const COUNTRIES = new Set(
  [CLDR_TERRITORIES_1, CLDR_TERRITORIES_2]
    .flatMap((rows) => variantEntries('place', rows))
    .flatMap(({ name, forms }) => [name, ...forms])
    .concat('中国', '台湾', '香港'),
);

const isCountry = (surface: string, name: string): boolean =>
  surface.length > 1 && (COUNTRIES.has(surface) || COUNTRIES.has(name));

/** Where the country or province ends that stands in front of a state organ; null when the name is one. */
const seam = (block: FoldedBlock, candidate: Candidate): number | null => {
  const surface = surfaceOf(block, candidate);
  const province = PROVINCE.exec(surface);
  if (province !== null) return candidate.start + province[0].length;
  if (!ORGAN.test(surface) || WHOLE.test(surface)) return null;
  const country = GAZETTEER.matchesAt(block.folded, candidate.start).findLast(
    ({ end, value }) =>
      value.type === 'place' && isCountry(block.folded.slice(candidate.start, end), value.name),
  );
  return country === undefined || country.end + 2 > candidate.end ? null : country.end;
};

/** `韩国国家安保室`: a country and its organ are two names. */
export const splitStateOrgans: Refiner = (blocks, candidates) =>
  blocks.map((block, index) =>
    (candidates[index] ?? []).flatMap((candidate): Candidate[] => {
      if (candidate.type !== 'organization' || candidate.source !== 'sequence') return [candidate];
      const at = seam(block, candidate);
      if (at === null) return [candidate];
      const place: Candidate = {
        start: candidate.start,
        end: at,
        type: 'place',
        source: candidate.source,
        strength: STRENGTH.listed,
      };
      return [place, { ...candidate, start: at }];
    }),
  );
