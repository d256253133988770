import type { EntityType } from '#model/entity.ts';
import { CHINA_BODIES } from './china-bodies.ts';
import { CHINA_CITIES } from './china-cities.ts';
import { CHINA_COMPANIES } from './china-companies.ts';
import { CHINA_DISTRICTS } from './china-districts.ts';
import { CHINA_NATURE } from './china-nature.ts';
import { CHINA_SCHOOLS } from './china-schools.ts';
import { COMPANIES } from './companies.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { HONG_KONG } from './hong-kong.ts';
import { INTERNATIONAL } from './international.ts';
import { MEDIA } from './media.ts';
import { PARTIES } from './parties.ts';
import { PEOPLE } from './people.ts';
import { PEOPLE_CHINA } from './people-china.ts';
import { PEOPLE_WORLD } from './people-world.ts';
import { STATE_ORGANS } from './state-organs.ts';
import { TAIWAN } from './taiwan.ts';
import { WORLD_BODIES } from './world-bodies.ts';
import { WORLD_CITIES } from './world-cities.ts';
import { WORLD_COMPANIES } from './world-companies.ts';
import { WORLD_PLACES } from './world-places.ts';
import { WORLD_REGIONS } from './world-regions.ts';

/** Every list with the type of what it names, in the notation of `entries`. */
export const LISTS: readonly (readonly [EntityType, string])[] = [
  ['place', WORLD_REGIONS],
  ['place', COUNTRY_NAMES],
  ['place', CHINA_CITIES],
  ['place', CHINA_DISTRICTS],
  ['place', CHINA_NATURE],
  ['place', HONG_KONG],
  ['place', TAIWAN],
  ['place', WORLD_CITIES],
  ['place', WORLD_PLACES],
  ['organization', INTERNATIONAL],
  ['organization', STATE_ORGANS],
  ['organization', PARTIES],
  ['organization', MEDIA],
  ['organization', COMPANIES],
  ['organization', CHINA_BODIES],
  ['organization', CHINA_SCHOOLS],
  ['organization', CHINA_COMPANIES],
  ['organization', WORLD_BODIES],
  ['organization', WORLD_COMPANIES],
  ['person', PEOPLE],
  ['person', PEOPLE_CHINA],
  ['person', PEOPLE_WORLD],
];
