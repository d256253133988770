import type { Candidate, FoldedBlock, Recogniser } from '../candidate.ts';
import { abbreviations } from './abbreviations.ts';
import { bracketedLatin } from './bracketed-latin.ts';
import { dottedPeople } from './dotted-people.ts';
import { listedNames } from './listed-names.ts';
import { listedTogether } from './listed-together.ts';
import { oneLetterPlaces } from './one-letter-places.ts';
import { speakers } from './speakers.ts';
import { suffixedNames } from './suffixed-names.ts';
import { titledPeople } from './titled-people.ts';
import { titleMarks } from './title-marks.ts';

/** The recognisers that follow rules, in the order they run; each sees what those before it found in the block. */
const RULES: readonly Recogniser[] = [
  listedNames,
  titleMarks,
  suffixedNames,
  dottedPeople,
  titledPeople,
  speakers,
  listedTogether,
  bracketedLatin,
  abbreviations,
  oneLetterPlaces,
];

/** What the rules find in a block; candidates may overlap. */
export const recogniseByRules = (block: FoldedBlock): Candidate[] => {
  const found: Candidate[] = [];
  for (const { recognise } of RULES) {
    for (const candidate of recognise(block, found)) found.push(candidate);
  }
  return found;
};
