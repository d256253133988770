import { differInLatin } from './differ-in-latin.ts';
import type { Linker } from './name-group.ts';
import { readingOf, soundAlike, type Reading } from './phonetic.ts';

/** A foreign name to compare: two with given names are compared whole, else by their last parts. */
interface Spoken {
  readonly whole: Reading;
  readonly last: Reading;
  readonly isFull: boolean;
}

const spoken = (form: string): Spoken[] => {
  const whole = readingOf(form);
  const last = readingOf(form.split('·').at(-1) ?? '');
  return whole === null || last === null || last.length < 3
    ? []
    : [{ whole, last, isFull: form.includes('·') }];
};

const isVariant = (a: Spoken, b: Spoken): boolean =>
  a.isFull && b.isFull ? soundAlike(a.whole, b.whole) : soundAlike(a.last, b.last);

/** Two spellings of one foreign name: `斯托尔滕贝格` and `史托腾柏格`. */
export const phoneticVariant: Linker = (groups) => {
  const people = groups.flatMap((group, index) => {
    const names = group.type === 'person' ? group.forms.flatMap(spoken) : [];
    return names.length > 0 ? [{ group, index, names }] : [];
  });
  const links: [number, number][] = [];
  people.forEach((a, position) => {
    for (let next = position + 1; next < people.length; next++) {
      const b = people[next];
      if (b === undefined || (a.group.listed && b.group.listed)) continue;
      const alike = a.names.some((left) => b.names.some((right) => isVariant(left, right)));
      if (alike && !differInLatin(a.group, b.group)) links.push([a.index, b.index]);
    }
  });
  return links;
};
