import { STRENGTH, type Candidate, type Refiner } from '../candidate.ts';
import { CharacterSet } from '../names/character-set.ts';
import { endsName, isLooseBefore } from '../names/surroundings.ts';
import { surfaceOf } from '../surface.ts';

/** Surnames that are hardly ever a word or a part of one, so that they can stand for a person by themselves. */
const DISTINCT = new CharacterSet('习蔡邓郭赖薄彭蒋贺薛曹韩吴');
const SHARED_WORDS = new Set([
  '习惯',
  '习俗',
  '习性',
  '习题',
  '习作',
  '习得',
  '习武',
  '韩国',
  '韩元',
  '韩语',
  '韩流',
  '韩战',
  '韩方',
  '韩军',
  '韩媒',
  '贺电',
  '贺词',
  '贺信',
  '贺岁',
  '彭博',
  '薄弱',
  '薄利',
  '薄冰',
  '吴语',
  '蔡司',
]);
const LEAST_MENTIONS = 3;

/** `习` for `习近平` once the full name has been given often enough, where it stands between words. */
export const surnameAlone: Refiner = (blocks, candidates) => {
  const mentions = new Map<string, { count: number; key: string }>();
  blocks.forEach((block, index) => {
    for (const candidate of candidates[index] ?? []) {
      const surface = surfaceOf(block, candidate);
      const surname = surface.charAt(0);
      if (candidate.type !== 'person' || surface.length > 3 || !DISTINCT.hasAt(surface, 0)) continue;
      const known = mentions.get(surname) ?? { count: 0, key: candidate.key ?? surface };
      mentions.set(surname, { ...known, count: known.count + 1 });
    }
  });
  return blocks.map(({ folded }, index) => {
    const found: Candidate[] = [...(candidates[index] ?? [])];
    for (let start = 0; start < folded.length; start++) {
      if (!DISTINCT.hasAt(folded, start)) continue;
      const known = mentions.get(folded.charAt(start));
      if (known === undefined || known.count < LEAST_MENTIONS) continue;
      const apart = isLooseBefore(folded, start) && endsName(folded, start + 1);
      if (!apart || SHARED_WORDS.has(folded.slice(start, start + 2))) continue;
      found.push({
        start,
        end: start + 1,
        type: 'person',
        source: 'surname-alone',
        strength: STRENGTH.guess,
        key: known.key,
      });
    }
    return found;
  });
};
