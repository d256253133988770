import type { Linker } from './name-group.ts';
import { phoneticVariant } from './phonetic-variant.ts';
import { sameLatin } from './same-latin.ts';
import { shortFormOf } from './short-form-of.ts';
import { shorterBody } from './shorter-body.ts';
import { shorterPlace } from './shorter-place.ts';

/** All linkers, the surest first: where two contradict each other, the earlier one is believed. */
export const LINKERS: readonly Linker[] = [
  sameLatin,
  shorterPlace,
  shorterBody,
  shortFormOf,
  phoneticVariant,
];
