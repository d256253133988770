import type { Day } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { missingYear } from './missing-year.ts';
import { DIGIT_STARTS, GAP, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS } from './year-reference.ts';

/**
 * Days that are called by their number, with the year that made them known. Sources: the official texts of what was declared or
 * decided on them; for the others the day that encyclopaedias give.
 */
const KNOWN: readonly (readonly [string, Day | { month: number; day: number; year: null }])[] = [
  ['六四', { year: 1989, month: 6, day: 4 }],
  ['八九六四', { year: 1989, month: 6, day: 4 }],
  ['九一八', { year: 1931, month: 9, day: 18 }],
  ['七七', { year: 1937, month: 7, day: 7 }],
  ['五四', { year: 1919, month: 5, day: 4 }],
  ['二二八', { year: 1947, month: 2, day: 28 }],
  ['八一五', { year: 1945, month: 8, day: 15 }],
  ['九一一', { year: 2001, month: 9, day: 11 }],
  ['9·11', { year: 2001, month: 9, day: 11 }],
  ['9•11', { year: 2001, month: 9, day: 11 }],
  ['9/11', { year: 2001, month: 9, day: 11 }],
  ['五一', { year: null, month: 5, day: 1 }],
  ['十一', { year: null, month: 10, day: 1 }],
  ['七一', { year: null, month: 7, day: 1 }],
  ['八一', { year: null, month: 8, day: 1 }],
  ['双11', { year: null, month: 11, day: 11 }],
  ['双十一', { year: null, month: 11, day: 11 }],
  ['雙十一', { year: null, month: 11, day: 11 }],
];
const DAYS = new Map(KNOWN);
const NAMES = [...DAYS.keys()].toSorted((a, b) => b.length - a.length);

/** The event is meant: its year is known. */
const EVENT_AFTER = /^[”」』’"]?(?:[之以](?:[后後]|前|[来來])|[后後](?![代人])|[时時](?!代))/u;
/** The day in a year is meant. */
const DAY_AFTER = /^[”」』’"]?(?:[当當][天日晚夜]|[这這那](?:一)?[天日]|前[夕后後])/u;
/** What happened on the day, or a name made of it. */
const NAME_AFTER =
  /^[”」』’"]?(?:事[件变變故]|[运運][动動]|[学學][运運潮生]|[屠][杀殺]|[镇鎮][压壓]|恐[怖袭]|[袭襲][击擊]|惨案|慘案|[长長]假|假期|[黄黃]金[周週]|[新][文]|[母][亲親]|[难難]|[受死]|[广廣][场場]|[个個点點人年月日天号號条條次件家名位万千百分%])/u;

/** A day that is called by its number: 今年六四, 六四当晚, 9·11之后, 去年五一. */
export const knownDay: Form = {
  starts: [...new Set(NAMES.map((name) => name.charAt(0)))].join('') + '“「『‘"' + YEAR_STARTS + DIGIT_STARTS,
  pattern: sticky(
    `(?:${YEAR}的?${GAP})?(?<open>[“「『‘"])?(?<name>${NAMES.join('|')})(?:(?<=[“「『‘"].{1,5})[”」』’"])?`,
  ),
  read: (match) => {
    const { group, text, start, end } = match;
    const known = DAYS.get(group('name'));
    if (known === undefined) return null;
    const reference = readYear(match);
    // 当年六四 is the event itself.
    if (reference?.by === 'mention') return null;
    const after = text.slice(end, end + 4);
    if (NAME_AFTER.test(after) || /[0-9０-９.一二三四五六七八九十百第]/u.test(text.charAt(start - 1)))
      return null;
    if (/^[0-9０-９一二三四五六七八九十百.．·]/u.test(after)) return null;
    const event = known.year !== null && reference === null && EVENT_AFTER.test(after);
    if (reference === null && !event && !DAY_AFTER.test(after)) return null;
    const named = { step: 'named', name: group('name') } as const;
    return {
      kind: 'date',
      role: 'festival',
      resolve: (context) => {
        if (event)
          return {
            value: dayEdtf({ ...known, year: known.year }),
            ...known,
            year: known.year,
            steps: [named],
          };
        const found =
          reference === null ? missingYear(context, known.month, known.day) : resolveYear(reference, context);
        if (found === null) return null;
        const day = { year: found.year, month: known.month, day: known.day };
        return { value: dayEdtf(day), ...day, steps: [...found.steps, named] };
      },
    };
  },
};
