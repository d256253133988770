import type { Event } from '../event.ts';

/**
 * Events of which some have got another date, or are gone: one told again is no longer the same as one that is dated otherwise
 * by now, and the first of those left without the other is then the one that the others tell again.
 */
export const regrouped = (events: readonly Event[], redated: (event: Event) => boolean): Event[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const firsts = new Map<string, string>();
  return events.map((event) => {
    const { sameAs, ...alone } = event;
    if (sameAs === undefined) return event;
    const original = byId.get(sameAs);
    if (original !== undefined && redated(original) === redated(event)) return event;
    const group = `${sameAs} ${String(redated(event))}`;
    const first = firsts.get(group);
    if (first !== undefined) return { ...alone, sameAs: first };
    firsts.set(group, event.id);
    return alone;
  });
};
