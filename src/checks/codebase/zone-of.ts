import type { Zone } from '../zones.ts';

/** Where a file stands in the zone table: its zone, and how many folders below the zone's own it is. */
export interface ZonePlace {
  readonly zone: Zone;
  readonly depth: number;
}

/** The zone of a file given from the root of the project, with `/`; null when no zone has it. */
export const zoneOf = (path: string, zones: readonly Zone[]): ZonePlace | null => {
  for (const zone of zones) {
    if (!path.startsWith(`${zone.folder}/`)) continue;
    const depth = path.slice(zone.folder.length + 1).split('/').length - 1;
    if (zone.deep || depth === 0) return { zone, depth };
  }
  return null;
};
