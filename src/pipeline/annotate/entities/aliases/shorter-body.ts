import { isAbbreviation } from './abbreviation.ts';
import { fullNameOf } from './full-name-of.ts';
import { bothKnown, type Link, type Linker, type NameGroup } from './name-group.ts';
import { shortening } from './shortened-body.ts';

const isShort = (
  short: NameGroup,
  long: NameGroup,
  test: (short: string, long: string) => boolean,
): boolean => short.forms.some((form) => long.forms.some((other) => test(form, other)));

/** From the surest to the least: the name without `公司`; any other shortening or an abbreviation. */
const TESTS: readonly ((short: string, long: string) => boolean)[] = [
  (short, long) => shortening(short, long) === 'legal',
  (short, long) => shortening(short, long) !== null || isAbbreviation(short, long),
];

/** `永旺` for `永旺超市`, `东印度公司` for `英国东印度公司`, `青矿` for `青山矿业公司`. */
export const shorterBody: Linker = (groups) => {
  const bodies = groups.flatMap((group, index) => (group.type === 'organization' ? [{ group, index }] : []));
  const same: Link[] = [];
  const likely: Link[] = [];
  for (const { group, index } of bodies) {
    for (const test of TESTS) {
      const candidates = bodies
        .filter(
          ({ group: other, index: place }) =>
            place !== index && !bothKnown(group, other) && isShort(group, other, test),
        )
        .map((other) => other.index);
      const full = fullNameOf(groups, index, candidates);
      if (full === null) likely.push(...candidates.map((other): Link => [other, index]));
      else same.push([full, index]);
      if (candidates.length > 0) break;
    }
  }
  return { same, likely };
};
