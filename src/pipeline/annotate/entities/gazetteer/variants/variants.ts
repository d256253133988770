import type { EntityType } from '#model/entity.ts';
import type { GazetteerEntry } from '../entry.ts';
import { CLDR_CITIES } from './cldr-cities.ts';
import { CLDR_TERRITORIES_1 } from './cldr-territories-1.ts';
import { CLDR_TERRITORIES_2 } from './cldr-territories-2.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PEOPLE_AMERICAS_1 } from './people-americas-1.ts';
import { PEOPLE_AMERICAS_2 } from './people-americas-2.ts';
import { PEOPLE_ASIA_1 } from './people-asia-1.ts';
import { PEOPLE_ASIA_2 } from './people-asia-2.ts';
import { PEOPLE_EUROPE_1 } from './people-europe-1.ts';
import { PEOPLE_EUROPE_2 } from './people-europe-2.ts';
import { PLACES_AMERICAS } from './places-americas.ts';
import { PLACES_ASIA_1 } from './places-asia-1.ts';
import { PLACES_ASIA_2 } from './places-asia-2.ts';
import { PLACES_EUROPE_1 } from './places-europe-1.ts';
import { PLACES_EUROPE_2 } from './places-europe-2.ts';
import { US_STATES } from './us-states.ts';
import { variantEntries } from './variant-rows.ts';

/** Every table with the type of what it names; the own ones come first and name what CLDR names too. */
export const VARIANT_TABLES: readonly (readonly [EntityType, string])[] = [
  ['person', PEOPLE_AMERICAS_1],
  ['person', PEOPLE_AMERICAS_2],
  ['person', PEOPLE_EUROPE_1],
  ['person', PEOPLE_EUROPE_2],
  ['person', PEOPLE_ASIA_1],
  ['person', PEOPLE_ASIA_2],
  ['place', CLDR_TERRITORIES_1],
  ['place', CLDR_TERRITORIES_2],
  ['place', CLDR_CITIES],
  ['place', US_STATES],
  ['place', PLACES_AMERICAS],
  ['place', PLACES_EUROPE_1],
  ['place', PLACES_EUROPE_2],
  ['place', PLACES_ASIA_1],
  ['place', PLACES_ASIA_2],
  ['organization', ORGANIZATIONS],
];

/** Names that mainland, Taiwan and Hong Kong spell differently, and other well-known spellings of theirs. */
export const VARIANTS: readonly GazetteerEntry[] = VARIANT_TABLES.flatMap(([type, rows]) =>
  variantEntries(type, rows),
);
