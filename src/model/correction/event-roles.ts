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

/**
 * An event with the roles its entities have once mentions belong to another entity. What is no place acts; a place acts where
 * it did before.
 */
export const withRoles = (event: Event, { moved, left, target, isPlace }: Reassigned): Event => {
  const isIn = (mention: Mention): boolean => mention.block === event.block && contains(event, mention);
  const idsOf = (mentions: readonly Mention[]): Set<string> => new Set(mentions.map(({ entity }) => entity));
  const movedHere = idsOf(moved.filter(isIn));
  const leftHere = idsOf(left.filter(isIn));
  const movedAnywhere = idsOf(moved);
  const leftAnywhere = idsOf(left);
  const become = (id: string): string[] => {
    // Who is named outside of the clause has a part in it for as long as the article has him.
    if (!movedHere.has(id) && !(movedAnywhere.has(id) && !leftAnywhere.has(id))) return [id];
    return [...(leftHere.has(id) ? [id] : []), ...(target === null ? [] : [target.id])];
  };
  const isPlaceNow = target?.type === 'place';
  const isActor = (from: string, to: string): boolean => to !== target?.id || !isPlaceNow || isPlace(from);
  const hasRole = (id: string): boolean => id === target?.id && !isPlaceNow;
  const participants = new Set([
    ...event.participants.flatMap((id) => become(id).filter((to) => isActor(id, to))),
    ...event.places.flatMap(become).filter(hasRole),
  ]);
  const places = new Set(
    [...event.places, ...event.participants].flatMap(become).filter((id) => !participants.has(id)),
  );
  return { ...event, participants: [...participants], places: [...places] };
};
