import { isHan } from '../names/characters.ts';
import { shortForms } from '../names/short-forms.ts';
import { SURNAMES } from '../names/surnames.ts';
import { differInLatin } from './differ-in-latin.ts';
import { fullNameOf } from './full-name-of.ts';
import { isPatronymic } from './patronym.ts';
import { knownForms, type Link, type Linker, type NameGroup } from './name-group.ts';

const isHanName = (form: string): boolean =>
  form.length > 1 && form.length <= 4 && SURNAMES.has(form.charAt(0)) && [...form].every(isHan);

/** What a name is shortened to, by how usual that is: last part, first part, the one character of a Chinese surname. */
const shortened = (form: string): readonly (readonly string[])[] => {
  if (!isHan(form.charAt(0))) return [form.split(' ').slice(1).slice(-1)];
  if (!form.includes('·')) return [shortForms(form), [], isHanName(form) ? [form.charAt(0)] : []];
  const [last, first] = shortForms(form).map((part) => [part]);
  return isPatronymic(form) ? [first ?? []] : [last ?? [], first ?? []];
};

/** The father's name in `穆罕默德·本·纳伊夫`, by which papers call the son, unless they mean the father. */
const fathersName = (form: string): string | null =>
  isPatronymic(form) ? (form.split('·').at(-1) ?? null) : null;

const RANKS = [0, 1, 2];

/** For every rank, the groups whose full name shortens to a form. */
const byShortForm = (groups: readonly NameGroup[]): readonly ReadonlyMap<string, number[]>[] => {
  const ranks = RANKS.map(() => new Map<string, number[]>());
  groups.forEach((group, index) => {
    if (group.type !== 'person') return;
    for (const form of knownForms(group)) {
      shortened(form).forEach((shorts, rank) => {
        for (const short of shorts) {
          const known = ranks[rank]?.get(short) ?? [];
          if (!known.includes(index)) ranks[rank]?.set(short, [...known, index]);
        }
      });
    }
  });
  return ranks;
};

/** `戈恩` for `卡洛斯·戈恩`, `岸田` for `岸田文雄`, `习` for `习近平`, `Lipsitch` for `Marc Lipsitch`. */
export const shortFormOf: Linker = (groups) => {
  const ranks = byShortForm(groups);
  const same: Link[] = [];
  const likely: Link[] = [];
  groups.forEach((group, index) => {
    if (group.type !== 'person' || group.entry !== null) return;
    for (const fullNames of ranks) {
      const candidates = [...new Set(group.forms.flatMap((form) => fullNames.get(form) ?? []))].filter(
        (other) => {
          const owner = groups[other];
          return other !== index && owner !== undefined && !differInLatin(group, owner);
        },
      );
      if (candidates.length === 0) continue;
      const full = fullNameOf(groups, index, candidates);
      if (full === null) likely.push(...candidates.map((other): Link => [other, index]));
      else same.push([full, index]);
      return;
    }
    groups.forEach((other, son) => {
      const fathers = other.type === 'person' ? knownForms(other).map(fathersName) : [];
      if (son !== index && group.forms.some((form) => fathers.includes(form))) likely.push([son, index]);
    });
  });
  return { same, likely };
};
