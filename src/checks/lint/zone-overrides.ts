import type { Zone } from '../zones.ts';
import { DEEPEST, importPatterns, type ImportPattern } from './import-patterns.ts';

/** An entry of the linter's `overrides` that sets `no-restricted-imports`. */
export interface ImportOverride {
  readonly files: string[];
  readonly rules: { readonly 'no-restricted-imports': ['error', { patterns: ImportPattern[] }] };
}

/** One override for each zone and depth of folders, because that depth decides which `../` leave the zone. */
export const zoneOverrides = (zones: readonly Zone[]): ImportOverride[] =>
  zones.flatMap((zone) => {
    const depths = zone.deep ? Array.from({ length: DEEPEST + 1 }, (_, depth) => depth) : [0];
    return depths.map((depth): ImportOverride => ({
      files: [`${zone.folder}/${'*/'.repeat(depth)}*.{ts,tsx}`],
      rules: { 'no-restricted-imports': ['error', { patterns: importPatterns(zone, zones, depth) }] },
    }));
  });
