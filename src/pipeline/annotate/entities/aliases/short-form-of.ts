import { shortForms } from '../names/short-forms.ts';
import { differInLatin } from './differ-in-latin.ts';
import type { Linker } from './name-group.ts';

/** `戈恩` for `卡洛斯·戈恩`, `岸田` for `岸田文雄`: the first full name that shortens to it, by its last part before its first. */
export const shortFormOf: Linker = (groups) => {
  const places = [new Map<string, number[]>(), new Map<string, number[]>()];
  groups.forEach(({ type, forms }, index) => {
    if (type !== 'person') return;
    for (const form of forms) {
      shortForms(form).forEach((short, place) => {
        places[place]?.set(short, [...(places[place].get(short) ?? []).slice(0, 7), index]);
      });
    }
  });
  return groups.flatMap((group, index): [number, number][] => {
    if (group.type !== 'person' || group.listed) return [];
    for (const fullNames of places) {
      const full = group.forms
        .flatMap((form) => fullNames.get(form) ?? [])
        .find((other) => {
          const owner = groups[other];
          return other !== index && owner !== undefined && !differInLatin(group, owner);
        });
      if (full !== undefined) return [[full, index]];
    }
    return [];
  });
};
