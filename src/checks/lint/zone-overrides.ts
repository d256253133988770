import type { Zone } from '../zones.ts';
import { DEEPEST, importPatterns, type ImportPattern } from './import-patterns.ts';

/** An entry of the linter's `overrides` that sets `no-restricted-imports`. */
export interface ImportOverride {
  readonly files: string[];
  readonly rules: { readonly 'no-restricted-imports': ['error', { patterns: ImportPattern[] }] };
}

const override = (zone: Zone, zones: readonly Zone[], depth: number, ending: string): ImportOverride => ({
  files: [`${zone.folder}/${'*/'.repeat(depth)}*${ending}`],
  rules: { 'no-restricted-imports': ['error', { patterns: importPatterns(zone, zones, depth) }] },
});

/**
 * One override for each zone and depth of folders, because that depth decides which `../` leave the zone; and one more
 * for its tests where these may import more.
 */
export const zoneOverrides = (zones: readonly Zone[]): ImportOverride[] =>
  zones.flatMap((zone) => {
    const depths = zone.deep ? Array.from({ length: DEEPEST + 1 }, (_, depth) => depth) : [0];
    const forTests = { ...zone, mayImport: [...zone.mayImport, ...zone.testsMayImport] };
    return depths.flatMap((depth) => [
      override(zone, zones, depth, '.{ts,tsx}'),
      ...(zone.testsMayImport.length > 0 ? [override(forTests, zones, depth, '.test.{ts,tsx}')] : []),
    ]);
  });
