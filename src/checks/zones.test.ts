import { describe, expect, test } from 'vitest';
import { importPatterns } from './lint/import-patterns.ts';
import { zoneTable } from './zones.ts';

const zones = zoneTable(['reading', 'timeline']);

/** True when the lint config lets a file, so many folders below its zone's own, import `specifier`. */
const allows = (name: string, specifier: string, depth = 0): boolean => {
  const zone = zones.find((candidate) => candidate.name === name);
  if (zone === undefined) throw new Error(`no zone ${name}`);
  return !importPatterns(zone, zones, depth).some(({ regex }) => new RegExp(regex, 'u').test(specifier));
};

describe('the zone table', () => {
  test('names only zones that there are', () => {
    const names = new Set(zones.map(({ name }) => name));
    expect(zones.flatMap(({ mayImport }) => mayImport).filter((name) => !names.has(name))).toEqual([]);
  });

  test('has no circle', () => {
    const known = new Set<string>();
    for (const _ of zones) {
      for (const zone of zones) if (zone.mayImport.every((name) => known.has(name))) known.add(zone.name);
    }
    expect(zones.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('a file may import', () => {
  test.each([
    ['pipeline', '#model/span.ts', 0],
    ['pipeline', './parse/parse.ts', 0],
    ['pipeline', '../../text.ts', 2],
    ['plugin', 'node:fs', 0],
    ['app/features/reading', '#app/lib/query.ts', 1],
    ['app/features/reading', '../reader.tsx', 1],
    ['app/routes', '#app/features/timeline/line.tsx', 0],
    ['app', './routes/article-route.tsx', 0],
    ['e2e', './support/test.ts', 0],
    ['e2e', '#model/files.ts', 1],
  ])('%s: %s', (zone, specifier, depth) => {
    expect(allows(zone, specifier, depth)).toBe(true);
  });

  test.each([
    ['model', '#pipeline/length.ts', 0],
    ['model', '../pipeline/length.ts', 0],
    ['pipeline', '../../model/span.ts', 1],
    ['pipeline', './../model/span.ts', 0],
    ['pipeline', './parse/../../model/span.ts', 0],
    ['pipeline', 'node:fs', 0],
    ['app/lib', '#plugin/disk.ts', 0],
    ['app/lib', 'node:path', 2],
    ['app/components', '#app/features/reading/reader.tsx', 0],
    ['app/features/reading', '#app/features/timeline/line.tsx', 0],
    ['app/features/reading', '../../timeline/line.tsx', 1],
    ['app/features/reading', '#app/main.tsx', 0],
    ['app', '#plugin/disk.ts', 0],
    ['e2e', '#app/main.tsx', 0],
  ])('but not %s: %s', (zone, specifier, depth) => {
    expect(allows(zone, specifier, depth)).toBe(false);
  });
});
