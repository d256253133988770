import { entityId, type Entity } from '#model/entity.ts';
import { isHan } from '../names/characters.ts';
import { fold } from '#model/script/fold.ts';
import { surfaceOf } from '../surface.ts';
import type { EntityMentions, Found } from './group-names.ts';

const hanCount = (name: string): number => [...name].filter(isHan).length;

/** The spelling to show: for a place the gazetteer's when the text has it, else the one with most Chinese characters. */
const nameOf = (
  members: readonly Found[],
  spellings: readonly string[],
  usual: string | undefined,
): string => {
  const found = members.find(
    (member) => member.type === 'place' && surfaceOf(member.block, member) === usual,
  );
  if (found !== undefined) return found.block.text.slice(found.start, found.end);
  return spellings.reduce((best, spelling) => (hanCount(spelling) > hanCount(best) ? spelling : best));
};

/**
 * Describes one entity by its mentions. Its id is made of type and usual name: the gazetteer's, else the fullest of
 * the article, in simplified characters. So it is the same in every build, and in every article that the gazetteer
 * knows the entity in or that names it as fully.
 */
export const entityOf = ({ members, entry }: EntityMentions): Entity => {
  const spellings = [...new Set(members.map(({ block, start, end }) => block.text.slice(start, end)))];
  const [{ type, key }] = members;
  const name = nameOf(members, spellings, entry?.name ?? key);
  const written = spellings.find((spelling) => hanCount(spelling) === 0 && spelling.includes(' '));
  const latin = written ?? members.find((member) => member.latin !== undefined)?.latin ?? entry?.latin;
  return {
    id: entityId(type, entry?.name ?? fold(name)),
    type,
    name,
    ...(latin === undefined || latin === name ? {} : { latin }),
    aliases: spellings.filter((spelling) => spelling !== name),
  };
};
