import type { Entity } from '#model/entity.ts';
import { isHan } from '../names/characters.ts';
import { surfaceOf } from '../surface.ts';
import type { Found } from './group-names.ts';

const hanCount = (name: string): number => [...name].filter(isHan).length;

/** The spelling to show: for a place the gazetteer's when the text has it, else the one with most Chinese characters. */
const nameOf = (members: readonly Found[], spellings: readonly string[]): string => {
  const usual = members.find(
    (found) => found.type === 'place' && surfaceOf(found.block, found) === found.key,
  );
  if (usual !== undefined) return usual.block.text.slice(usual.start, usual.end);
  return spellings.reduce((best, spelling) => (hanCount(spelling) > hanCount(best) ? spelling : best));
};

/**
 * Describes one entity by its mentions (at least one, in order of appearance). Its id is made of type and name, so
 * that it stays the same when other names of the article come to be found.
 */
export const entityOf = (members: readonly [Found, ...Found[]]): Entity => {
  const spellings = [...new Set(members.map(({ block, start, end }) => block.text.slice(start, end)))];
  const name = nameOf(members, spellings);
  const [{ type }] = members;
  const written = spellings.find((spelling) => hanCount(spelling) === 0 && spelling.includes(' '));
  const latin = written ?? members.find((member) => member.latin !== undefined)?.latin;
  return {
    id: `${type}-${name.replaceAll(/\s+/gu, '-')}`,
    type,
    name,
    ...(latin === undefined || latin === name ? {} : { latin }),
    aliases: spellings.filter((spelling) => spelling !== name),
  };
};
