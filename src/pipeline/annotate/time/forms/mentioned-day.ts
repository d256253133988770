import { addDays } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Context, Mentioned } from '../context.ts';
import type { Form } from '../draft.ts';
import { sticky } from './pattern.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  同日: 0,
  同一天: 0,
  同天: 0,
  当天: 0,
  當天: 0,
  当日: 0,
  當日: 0,
  该日: 0,
  該日: 0,
  那天: 0,
  那一天: 0,
  这天: 0,
  這天: 0,
  这一天: 0,
  這一天: 0,
  次日: 1,
  翌日: 1,
  隔天: 1,
  隔日: 1,
  第二天: 1,
  前一天: -1,
  前一日: -1,
  前夜: -1,
};
const PARTS: Readonly<Record<string, readonly [number, string]>> = {
  当晚: [0, 'TEV'],
  當晚: [0, 'TEV'],
  当夜: [0, 'TNI'],
  當夜: [0, 'TNI'],
  当晨: [0, 'TMO'],
  翌晨: [1, 'TMO'],
  同晚: [0, 'TEV'],
  前一晚: [-1, 'TEV'],
  前一天晚上: [-1, 'TEV'],
};

/** Today's evening is 今晚, so 当晚 of a text that has come to today is the evening that it has told of. */
const eveningBefore = ({ now, lastDay, lastEvening }: Context): Mentioned | null => {
  const isToday = now !== null && lastDay?.value.startsWith(dayEdtf(now.day)) === true;
  return isToday && lastEvening !== null ? lastEvening : lastDay;
};

/** A day counted from the last one named: 同日, 当天, 次日, 翌晨, 前一天; open when none was. */
export const mentionedDay: Form = {
  starts: '同当當该該那这這次翌隔第前',
  pattern: sticky(
    `(?<name>${[...Object.keys(PARTS), ...Object.keys(SHIFTS)].toSorted((a, b) => b.length - a.length).join('|')})(?!报|報|文|气|氣|空|然|生|赋|賦|才|下(?!午))`,
  ),
  read: ({ group, text, start }) => {
    const name = group('name');
    const [shift, part] = PARTS[name] ?? [SHIFTS[name] ?? 0, undefined];
    // 忘记这一天: a day that everybody knows, not the one that the story has come to.
    if (
      /^[这這那]/u.test(name) &&
      !/(?:^|[，。；：、（“「\s在]|(?<![对對关關至由])[于於])$/u.test(
        text.slice(Math.max(0, start - 2), start),
      )
    )
      return null;
    // 除夕当晚, 连续第二天: no day of their own.
    if (name === '第二天' && /[连連续續争爭]/u.test(text.charAt(start - 1))) return null;
    if (/[夕会會]$|[生诞誕忌]日$|婚[礼禮]$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
    return {
      kind: part === undefined ? 'date' : 'time',
      role: 'day',
      ...(part === undefined ? {} : { part }),
      resolve: (context) => {
        const { inBlock } = context;
        const lastDay = shift === 0 && part === 'TEV' ? eveningBefore(context) : context.lastDay;
        // 第二天 and 前一天 are of the story at hand, so the day stands in the same paragraph.
        if (name.endsWith('天') && shift !== 0 && inBlock === null) return null;
        if (lastDay === null || lastDay.month === null || lastDay.day === null) return null;
        const day = addDays({ year: lastDay.year, month: lastDay.month, day: lastDay.day }, shift);
        const anchor = { from: lastDay.from, anchor: lastDay.value };
        return {
          value: dayEdtf(day),
          ...day,
          steps: [{ step: 'offset', unit: 'day', amount: shift, ...anchor }],
        };
      },
    };
  },
};
