import { shortForms } from '../names/short-forms.ts';
import { syllableOf } from '../names/syllables.ts';
import type { Linker, NameGroup } from './name-group.ts';
import { soundAlike } from './phonetic.ts';

const surname = (latin: string): string => latin.split(' ').at(-1)?.toLowerCase() ?? '';

/** True when both have Latin names whose last words differ; such people are never one. */
const differInLatin = (a: NameGroup, b: NameGroup): boolean => {
  const names = new Set(b.latin.map(surname));
  return a.latin.length > 0 && names.size > 0 && !a.latin.some((latin) => names.has(surname(latin)));
};

/** The same Latin name, letter case aside; two entries of the gazetteer stay two. */
export const sameLatin: Linker = (groups) => {
  const owners = new Map<string, number>();
  const links: [number, number][] = [];
  groups.forEach((group, index) => {
    for (const latin of group.latin) {
      const label = `${group.type} ${latin.toLowerCase()}`;
      const owner = owners.get(label);
      if (owner === undefined) owners.set(label, index);
      else if (!(group.listed && groups[owner]?.listed === true)) links.push([owner, index]);
    }
  });
  return links;
};

/** `戈恩` for `卡洛斯·戈恩`, `岸田` for `岸田文雄`: the first full name that shortens to it, by its last part before its first. */
export const shortFormOf: Linker = (groups) =>
  groups.flatMap((group, index): [number, number][] => {
    if (group.type !== 'person' || group.listed) return [];
    for (const place of [0, 1]) {
      const full = groups.findIndex(
        (other, position) =>
          position !== index &&
          other.type === 'person' &&
          !differInLatin(group, other) &&
          other.forms.some((form) => group.forms.includes(shortForms(form)[place] ?? '')),
      );
      if (full !== -1) return [[full, index]];
    }
    return [];
  });

const lastPart = (form: string): string => form.split('·').at(-1) ?? form;
const givenParts = (form: string): string => form.split('·').slice(0, -1).join('·');

const foreignForms = ({ forms }: NameGroup): string[] =>
  forms.filter((form) =>
    [...form].every((character) => character === '·' || syllableOf(character) !== undefined),
  );

const isVariant = (left: string, right: string): boolean =>
  givenParts(left) !== '' && givenParts(right) !== ''
    ? soundAlike(left, right)
    : soundAlike(lastPart(left), lastPart(right));

/** Two spellings of one foreign name: `斯托尔滕贝格` and `史托腾柏格`. */
export const phoneticVariant: Linker = (groups) => {
  const people = groups.flatMap((group, index) => {
    const forms = group.type === 'person' ? foreignForms(group) : [];
    return forms.length > 0 ? [{ group, index, forms }] : [];
  });
  return people.flatMap((a, position) =>
    people.slice(position + 1).flatMap((b): [number, number][] => {
      if ((a.group.listed && b.group.listed) || differInLatin(a.group, b.group)) return [];
      const same = a.forms.some((left) => b.forms.some((right) => isVariant(left, right)));
      return same ? [[a.index, b.index]] : [];
    }),
  );
};

/** All linkers; the order does not matter. */
export const LINKERS: readonly Linker[] = [sameLatin, shortFormOf, phoneticVariant];
