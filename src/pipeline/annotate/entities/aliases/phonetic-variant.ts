import { SURNAMES } from '../names/surnames.ts';
import { differInLatin } from './differ-in-latin.ts';
import { bothKnown, knownForms, type Link, type Linker, type NameGroup } from './name-group.ts';
import { isPatronymic } from './patronym.ts';
import { compareSounds, readingOf, soundRelated, type Reading } from './phonetic.ts';

/** A foreign name to compare: two with given names are compared whole, else by their last parts. */
interface Spoken {
  readonly form: string;
  readonly whole: Reading;
  readonly first: Reading;
  readonly last: Reading;
  readonly isFull: boolean;
  /** True when the last part by itself is another's name. */
  readonly isPatronymic: boolean;
  /** True when it may as well be a Chinese name, so that only the very same spelling is the same name. */
  readonly isHanStyle: boolean;
}

const spoken = (form: string): Spoken[] => {
  const parts = form.split('·');
  const whole = readingOf(form);
  const first = readingOf(parts[0] ?? '');
  const last = readingOf(parts.at(-1) ?? '');
  if (
    whole === null ||
    first === null ||
    last === null ||
    whole.length < 3 ||
    (parts.length === 1 && last.length < 3)
  )
    return [];
  const isFull = parts.length > 1;
  return [
    {
      form,
      whole,
      first,
      last,
      isFull,
      isPatronymic: isPatronymic(form),
      isHanStyle: !isFull && form.length <= 3 && SURNAMES.has(form.charAt(0)),
    },
  ];
};

type Likeness = ReturnType<typeof compareSounds>;

const compare = (a: Spoken, b: Spoken): Likeness => {
  if (a.isFull && b.isFull) {
    const related = soundRelated(a.first, b.first) && soundRelated(a.last, b.last);
    return related ? compareSounds(a.whole, b.whole) : 'different';
  }
  if (a.isPatronymic || b.isPatronymic || a.form.endsWith(b.form) || b.form.endsWith(a.form))
    return 'different';
  const likeness = compareSounds(a.last, b.last);
  return likeness === 'same' && (a.isHanStyle || b.isHanStyle) ? 'likely' : likeness;
};

/** Someone with a given name whose surname sounds like a known person's may be a relative. */
const mayBeRelative = (a: Spoken, b: Spoken, oneKnown: boolean): boolean => oneKnown && a.isFull !== b.isFull;

const best = (a: readonly Spoken[], b: readonly Spoken[], oneKnown: boolean): Likeness => {
  const found = new Set(
    a.flatMap((left) =>
      b.map((right): Likeness => {
        const likeness = compare(left, right);
        return likeness === 'same' && mayBeRelative(left, right, oneKnown) ? 'likely' : likeness;
      }),
    ),
  );
  return found.has('same') ? 'same' : found.has('likely') ? 'likely' : 'different';
};

/** Of a known person the dotted spellings of the gazetteer count too, so that a full name no list has finds its own. */
const spellings = (group: NameGroup): readonly string[] => [
  ...group.forms,
  ...knownForms(group).filter((form) => form.includes('·')),
];

/** Two spellings of one foreign name: `斯托尔滕贝格` and `史托腾柏格`. */
export const phoneticVariant: Linker = (groups) => {
  const people = groups.flatMap((group, index) => {
    const names = group.type === 'person' ? [...new Set(spellings(group))].flatMap(spoken) : [];
    return names.length > 0 ? [{ group, index, names }] : [];
  });
  const same: Link[] = [];
  const likely: Link[] = [];
  people.forEach((a, position) => {
    for (const b of people.slice(position + 1)) {
      if (bothKnown(a.group, b.group) || differInLatin(a.group, b.group)) continue;
      const oneKnown = a.group.entry !== null || b.group.entry !== null;
      const likeness = best(a.names, b.names, oneKnown);
      if (likeness === 'same') same.push([a.index, b.index]);
      if (likeness === 'likely') likely.push([a.index, b.index]);
    }
  });
  return { same, likely };
};
