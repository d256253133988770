import type { Refiner } from '../candidate.ts';
import { knownInArticle } from './known-in-article.ts';
import { oneTypeAName } from './one-type-a-name.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { surnameAlone } from './surname-alone.ts';

/** All refiners in the order they run; the last leaves no overlap. */
export const REFINERS: readonly Refiner[] = [
  resolveOverlaps,
  knownInArticle,
  surnameAlone,
  oneTypeAName,
  resolveOverlaps,
];
