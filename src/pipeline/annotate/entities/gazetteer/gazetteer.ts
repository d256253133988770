import { CHINA_PLACES } from './china.ts';
import { COMPANIES } from './companies.ts';
import { countries } from './countries.ts';
import { DECOYS } from './decoys.ts';
import { entries, type GazetteerEntry } from './entry.ts';
import { INTERNATIONAL, PARTIES, STATE_ORGANS } from './international.ts';
import { MEDIA } from './media.ts';
import { PEOPLE } from './people.ts';
import { STATES, WORLD_CITIES, WORLD_REGIONS } from './places.ts';
import { Trie } from './trie.ts';

const all: readonly GazetteerEntry[] = [
  ...entries('none', DECOYS),
  ...entries('place', WORLD_REGIONS),
  ...countries(),
  ...entries('place', CHINA_PLACES),
  ...entries('place', WORLD_CITIES),
  ...entries('place', STATES),
  ...entries('organization', INTERNATIONAL),
  ...entries('organization', STATE_ORGANS),
  ...entries('organization', PARTIES),
  ...entries('organization', MEDIA),
  ...entries('organization', COMPANIES),
  ...entries('person', PEOPLE),
];

/** Every spelling of every entry; where two entries share one, the earlier list owns it. */
export const GAZETTEER: Trie<GazetteerEntry> = new Trie(
  all.flatMap((entry) => entry.forms.map((form): [string, GazetteerEntry] => [form, entry])),
);
