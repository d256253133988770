import type { Entity, Mention } from '../entity.ts';
import type { Event } from '../event.ts';
import { contains } from '../span.ts';

export interface Reassigned {
  /** As they were. */
  readonly moved: readonly Mention[];
  readonly left: readonly Mention[];
  /** Whose they are now; null: they are no names. */
  readonly target: Entity | null;
  /** Whether an entity was a place. */
  readonly isPlace: (id: string) => boolean;
}

const idsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.map(({ entity }) => entity));

const byBlock = (mentions: readonly Mention[], blocks: ReadonlySet<string>): Map<string, Mention[]> => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!blocks.has(mention.block)) continue;
    const group = groups.get(mention.block);
    if (group === undefined) groups.set(mention.block, [mention]);
    else group.push(mention);
  }
  return groups;
};

/**
 * Events with the roles their entities have once mentions belong to another entity. What is no place acts; a place acts where
 * it did before.
 */
export const withRoles = (
  events: readonly Event[],
  { moved, left, target, isPlace }: Reassigned,
): Event[] => {
  const movedAnywhere = idsOf(moved);
  const leftAnywhere = idsOf(left);
  const isConcerned = ({ participants, places }: Event): boolean =>
    [...participants, ...places].some((id) => movedAnywhere.has(id));
  const blocks = new Set(events.filter(isConcerned).map(({ block }) => block));
  const movedIn = byBlock(moved, blocks);
  const leftIn = byBlock(left, blocks);
  const isPlaceNow = target?.type === 'place';
  const isActor = (from: string, to: string): boolean => to !== target?.id || !isPlaceNow || isPlace(from);

  return events.map((event) => {
    if (!isConcerned(event)) return event;
    const here = (groups: Map<string, Mention[]>): ReadonlySet<string> =>
      idsOf((groups.get(event.block) ?? []).filter((mention) => contains(event, mention)));
    const movedHere = here(movedIn);
    const leftHere = here(leftIn);
    const become = (id: string): string[] => {
      // Who is named outside of the clause has a part in it for as long as the article has him.
      if (!movedHere.has(id) && !(movedAnywhere.has(id) && !leftAnywhere.has(id))) return [id];
      return [...(leftHere.has(id) ? [id] : []), ...(target === null ? [] : [target.id])];
    };
    const participants = new Set([
      ...event.participants.flatMap((id) => become(id).filter((to) => isActor(id, to))),
      ...event.places.flatMap(become).filter((id) => id === target?.id && !isPlaceNow),
    ]);
    const places = new Set(
      [...event.places, ...event.participants].flatMap(become).filter((id) => !participants.has(id)),
    );
    return { ...event, participants: [...participants], places: [...places] };
  });
};
