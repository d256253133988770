import { plainLatin } from './latin-name.ts';
import { bothKnown, type Link, type Linker } from './name-group.ts';

/** The same Latin name, accents and letter case aside. */
export const sameLatin: Linker = (groups) => {
  const owners = new Map<string, number>();
  const same: Link[] = [];
  groups.forEach((group, index) => {
    for (const latin of group.latin) {
      const label = `${group.type} ${plainLatin(latin)}`;
      const owner = owners.get(label);
      const other = owner === undefined ? undefined : groups[owner];
      if (owner === undefined || other === undefined) owners.set(label, index);
      else if (owner !== index && !bothKnown(group, other)) same.push([owner, index]);
    }
  });
  return { same, likely: [] };
};
