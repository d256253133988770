import type { NameGroup } from './name-group.ts';

const surname = (latin: string): string => latin.split(' ').at(-1)?.toLowerCase() ?? '';

/** True when both have Latin names whose last words differ; such people are never one. */
export const differInLatin = (a: NameGroup, b: NameGroup): boolean =>
  a.latin.length > 0 &&
  b.latin.length > 0 &&
  !a.latin.some((left) => b.latin.some((right) => surname(left) === surname(right)));
