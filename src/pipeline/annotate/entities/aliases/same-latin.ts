import type { Linker } from './name-group.ts';

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
