import type { Refiner } from '../candidate.ts';
import { bracketSharesType } from './bracket-shares-type.ts';
import { knownInArticle } from './known-in-article.ts';
import { oneTypeAName } from './one-type-a-name.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { splitStateOrgans } from './split-state-organs.ts';
import { surnameAlone } from './surname-alone.ts';
import { trimNames } from './trim-names.ts';

/** All refiners in the order they run; the last leaves no overlap. */
export const REFINERS: readonly Refiner[] = [
  trimNames,
  splitStateOrgans,
  resolveOverlaps,
  bracketSharesType,
  knownInArticle,
  surnameAlone,
  oneTypeAName,
  resolveOverlaps,
];
