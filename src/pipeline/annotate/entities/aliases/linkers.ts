import { isHan } from '../names/characters.ts';
import { shortForms } from '../names/short-forms.ts';
import type { Linker, NameGroup } from './name-group.ts';
import { soundAlike } from './phonetic.ts';

const surname = (latin: string): string => latin.split(' ').at(-1)?.toLowerCase() ?? '';

/** True when both have Latin names whose last words differ; such people are never one. */
const differInLatin = (a: NameGroup, b: NameGroup): boolean => {
  const names = new Set(b.latin.map(surname));
  return a.latin.length > 0 && names.size > 0 && !a.latin.some((latin) => names.has(surname(latin)));
};

const pairs = (
  groups: readonly NameGroup[],
  one: (a: NameGroup, b: NameGroup) => boolean,
): [number, number][] =>
  groups.flatMap((a, left) =>
    groups.flatMap((b, right): [number, number][] =>
      left < right && a.type === b.type && !(a.listed && b.listed) && one(a, b) ? [[left, right]] : [],
    ),
  );

/** The same Latin name, letter case aside. */
export const sameLatin: Linker = (groups) =>
  pairs(groups, (a, b) => {
    const names = new Set(b.latin.map((latin) => latin.toLowerCase()));
    return a.latin.some((latin) => names.has(latin.toLowerCase()));
  });

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

/** Two spellings of one foreign name: `斯托尔滕贝格` and `史托腾柏格`. */
export const phoneticVariant: Linker = (groups) =>
  pairs(
    groups,
    (a, b) =>
      a.type === 'person' &&
      !differInLatin(a, b) &&
      a.forms.some((left) =>
        b.forms.some((right) => {
          if (!isHan(left.charAt(0)) || !isHan(right.charAt(0))) return false;
          const given = [givenParts(left), givenParts(right)];
          if (given[0] !== '' && given[1] !== '') return soundAlike(left, right);
          return soundAlike(lastPart(left), lastPart(right));
        }),
      ),
  );

/** All linkers; the order does not matter. */
export const LINKERS: readonly Linker[] = [sameLatin, shortFormOf, phoneticVariant];
