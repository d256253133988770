import { describe, expect, test } from 'vitest';
import { zoneTable } from '../zones.ts';
import { zoneOf } from './zone-of.ts';

const zones = zoneTable(['reading']);
const place = (path: string): [string, number] | null => {
  const found = zoneOf(path, zones);
  return found && [found.zone.name, found.depth];
};

describe('the zone of a file', () => {
  test('is the one whose folder holds it, at its depth there', () => {
    expect(place('src/pipeline/parse/blocks/x.ts')).toEqual(['pipeline', 2]);
    expect(place('src/app/features/reading/x.tsx')).toEqual(['app/features/reading', 0]);
    expect(place('e2e/support/test.ts')).toEqual(['e2e', 1]);
  });

  test('is app itself only for files directly in its folder', () => {
    expect(place('src/app/main.tsx')).toEqual(['app', 0]);
    expect(place('src/app/elsewhere/x.ts')).toBeNull();
  });

  test('is none for a file of no feature, and for one outside', () => {
    expect(place('src/app/features/loose.ts')).toBeNull();
    expect(place('scripts/x.ts')).toBeNull();
  });
});
