import type { Linker } from './name-group.ts';
import { phoneticVariant } from './phonetic-variant.ts';
import { sameLatin } from './same-latin.ts';
import { shortFormOf } from './short-form-of.ts';

/** All linkers; the order does not matter. */
export const LINKERS: readonly Linker[] = [sameLatin, shortFormOf, phoneticVariant];
