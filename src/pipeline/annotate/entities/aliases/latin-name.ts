/** A Latin name without accents, dots, hyphens and letter case, for comparing. */
export const plainLatin = (latin: string): string =>
  latin
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.'’]/gu, '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim()
    .toLowerCase();
