import { clockEdtf, interval } from '../calendar/edtf.ts';
import type { Context, Mentioned, Resolution } from '../context.ts';
import { decorated } from '../decorated.ts';
import type { Draft } from '../draft.ts';
import { onLastDay } from '../forms/on-last-day.ts';

const TO = /^\s?(?:起?至|起?到|开始到|-|–|—|——|~|～|－)\s?$/u;

const firstOf = (value: string): string => value.split('/')[0] ?? value;
const lastOf = (value: string): string => value.split('/').at(-1) ?? value;

const second = (draft: Draft, found: Resolution, context: Context): string | null => {
  if (draft.role === 'clock') {
    const { clock } = draft;
    return clock === undefined ? null : firstOf(found.value) + clockEdtf(clock.hour, clock.minute);
  }
  const mentioned: Mentioned = { ...found, clock: null, from: 'mention', opens: false, relative: false };
  const inRange = {
    ...context,
    inSentence: mentioned,
    inBlock: mentioned,
    nearby: mentioned,
    lastDay: mentioned,
  };
  const end = draft.resolve({ ...inRange, continues: true });
  return end === null ? null : decorated(end, draft).value;
};

const joined = (a: Draft, b: Draft, text: string): Draft => ({
  kind: 'range',
  role: 'period',
  start: a.start,
  end: b.end,
  surface: text.slice(a.start, b.end),
  dependent: a.role === 'clock' || (a.dependent === true && a.part === undefined),
  resolve: (context) => {
    // 下午5点至7点 without a day is of any day.
    const found = a.role === 'clock' ? onLastDay(context) : a.resolve(context);
    if (found === null) return null;
    const last = second(b, found, context);
    if (last === null) return null;
    const first = decorated(found, a).value;
    const value = interval(firstOf(first), lastOf(last));
    return firstOf(first) > lastOf(last) && !first.startsWith('-') ? found : { ...found, value };
  },
});

const canBegin = ({ role }: Draft): boolean => role !== 'undated';
const canEnd = ({ role }: Draft, first: Draft): boolean =>
  role === 'clock' ? first.clock !== undefined : role !== 'undated' && role !== 'day-part';

/** Merges the two ends of a range: 1月29日至2月1日, 去年6月到今年3月, 上午9时至11时. */
export const joinRange = (drafts: readonly Draft[], text: string): Draft[] => {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    if (
      before !== undefined &&
      canBegin(before) &&
      canEnd(draft, before) &&
      before.kind !== 'range' &&
      TO.test(text.slice(before.end, draft.start))
    ) {
      result.splice(-1, 1, joined(before, draft, text));
    } else {
      result.push(draft);
    }
  }
  return result;
};
