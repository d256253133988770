import type { Clock } from '../context.ts';
import type { Draft } from '../draft.ts';
import { tellsHappening } from '../happening.ts';
import { onLastDay, onLastDayOrToday } from '../forms/on-last-day.ts';

const takesTime = (before: Draft, draft: Draft): boolean => {
  if (draft.role === 'day-part')
    return ['day', 'weekday', 'festival'].includes(before.role) && before.clock === undefined;
  return (
    draft.role === 'clock' &&
    ['day', 'weekday', 'day-part'].includes(before.role) &&
    before.clock === undefined
  );
};

/** 下午六时 is 18:00; 深夜两点 stays 2:00. */
const onTwentyFour = (part: string | undefined, { hour, minute }: Clock): Clock => {
  const afternoon =
    part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour > 5) || (part === 'T12:00' && hour < 11);
  return { hour: afternoon && hour < 12 ? hour + 12 : hour, minute };
};

/** 下午六时，新华社报道: news of the day; 在早上七点前会避开高速公路 is of any day. */
const isToday = (text: string, start: number, end: number): boolean =>
  /(?:^|[，。；：、（“「\s])(?:截?[至到])?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  (/^[，,]/u.test(text.charAt(end)) || tellsHappening(text.slice(end, end + 40)));

const joined = (before: Draft, draft: Draft, text: string): Draft => {
  const part = before.part ?? draft.part;
  return {
    ...before,
    kind: 'time',
    role: before.role === 'day-part' ? 'clock' : 'day',
    end: draft.end,
    surface: text.slice(before.start, draft.end),
    ...(part === undefined ? {} : { part }),
    ...(draft.clock === undefined ? {} : { clock: onTwentyFour(part, draft.clock) }),
    approximate: draft.approximate === true,
    ...(before.role === 'day-part'
      ? { resolve: isToday(text, before.start, draft.end) ? onLastDayOrToday : onLastDay }
      : {}),
  };
};

/** Merges a day, a part of the day and a clock time that stand side by side: 6月13日上午8点左右, 下午六时. */
export const joinTimeOfDay = (drafts: readonly Draft[], text: string): Draft[] => {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    if (
      before !== undefined &&
      takesTime(before, draft) &&
      /^[的 \u00a0]?$/u.test(text.slice(before.end, draft.start))
    ) {
      result.splice(-1, 1, joined(before, draft, text));
    } else {
      result.push(draft);
    }
  }
  return result;
};
