import type { Form } from '../draft.ts';
import { tellsHappening } from '../happening.ts';
import { sticky } from './pattern.ts';
import { onLastDay } from './on-last-day.ts';

const PARTS: Readonly<Record<string, string>> = {
  凌晨: 'TMO',
  清晨: 'TMO',
  早晨: 'TMO',
  早上: 'TMO',
  上午: 'TMO',
  拂晓: 'TMO',
  拂曉: 'TMO',
  一早: 'TMO',
  晨间: 'TMO',
  早间: 'TMO',
  早: 'TMO',
  晨: 'TMO',
  中午: 'T12:00',
  正午: 'T12:00',
  午间: 'T12:00',
  午間: 'T12:00',
  下午: 'TAF',
  午后: 'TAF',
  午後: 'TAF',
  傍晚: 'TEV',
  晚上: 'TEV',
  晚间: 'TEV',
  晚間: 'TEV',
  晚: 'TEV',
  夜间: 'TNI',
  夜間: 'TNI',
  深夜: 'TNI',
  午夜: 'TNI',
  夜里: 'TNI',
  夜裡: 'TNI',
  半夜: 'TNI',
  夜晚: 'TNI',
  夜: 'TNI',
};
const NAMES = Object.keys(PARTS).toSorted((a, b) => b.length - a.length);
/** Single characters that only mean a part of a day right behind it. */
const NEEDS_DAY = /^[早晨晚夜]$/u;

/** Before a part of a day that is one of the story and not of any day (夜间行驶禁令). */
const TELLS_BEFORE = /^$|[，。；：、（“\s在于於到至]/u;

/** A part of a day: 上午, 晚间, 凌晨. By itself it is one of the last day named in the block. */
export const dayPart: Form = {
  starts: [...new Set(NAMES.map((name) => name.charAt(0)))].join(''),
  pattern: sticky(
    `(?<name>${NAMES.filter((name) => name.length > 1).join('|')})(?:[时時][分份])?|(?<one>[早晨晚夜](?![会會报報餐宴年期于於些已很就了点點上间間里裡晚]))`,
  ),
  read: ({ group, text, start, end }) => {
    // 那个晚上, 每晚: no day that the text has named.
    if (/[个個每某整]/u.test(text.charAt(start - 1))) return null;
    const name = group('name') || group('one');
    const part = PARTS[name];
    if (part === undefined) return null;
    const told = TELLS_BEFORE.test(text.charAt(start - 1)) || tellsHappening(text.slice(end, end + 10));
    return {
      kind: 'time',
      role: 'day-part',
      part,
      resolve: NEEDS_DAY.test(name) || !told ? () => null : onLastDay,
      dependent: true,
    };
  },
};
