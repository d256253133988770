import { bothKnown, type Link, type Linker } from './name-group.ts';

const KIND = /(?:特别行政区|自治区|自治州|自治县|地区|大区|省|市|县|州|区|镇|乡|村|岛|邦|府|郡)$/u;

/** `和布` for `和布县`: a place without the word for its kind, when only one of the article's places is called so. */
export const shorterPlace: Linker = (groups) => {
  const owners = new Map<string, number>();
  groups.forEach(({ type, forms }, index) => {
    if (type === 'place') for (const form of forms) owners.set(form, index);
  });
  const longer = new Map<number, number[]>();
  groups.forEach((group, index) => {
    if (group.type !== 'place') return;
    for (const form of group.forms) {
      const owner = owners.get(form.replace(KIND, ''));
      const other = owner === undefined ? undefined : groups[owner];
      if (owner === undefined || other === undefined || owner === index || bothKnown(group, other)) continue;
      longer.set(owner, [...new Set([...(longer.get(owner) ?? []), index])]);
    }
  });
  const links = [...longer].map(([short, long]) => long.map((index): Link => [short, index]));
  return {
    same: links.filter((one) => one.length === 1).flat(),
    likely: links.filter((one) => one.length > 1).flat(),
  };
};
