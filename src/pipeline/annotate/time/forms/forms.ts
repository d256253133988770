import type { Form } from '../draft.ts';
import { bareDay } from './bare-day.ts';
import { bareYear } from './bare-year.ts';
import { bracketedDay } from './bracketed-day.ts';
import { calendarDate, calendarYear } from './calendar-date.ts';
import { clock } from './clock.ts';
import { counted } from './counted.ts';
import { dayPart } from './day-part.ts';
import { dayWord, fromToday } from './day-word.ts';
import { century, decade } from './decade.ts';
import { duration } from './duration.ts';
import { festival } from './festival.ts';
import { knownDay } from './known-day.ts';
import { lunarDate } from './lunar-date.ts';
import { mentionedDay } from './mentioned-day.ts';
import { yearFirst, yearLast, yearMonth } from './numeric-date.ts';
import { ordinal } from './ordinal.ts';
import { partOfYear } from './part-of-year.ts';
import { relativeMonth } from './relative-month.ts';
import { rolling } from './rolling.ts';
import { samePeriod } from './same-period.ts';
import { set } from './set.ts';
import { vague } from './vague.ts';
import { week } from './week.ts';
import { weekday } from './weekday.ts';
import { yearRange } from './year-range.ts';

/** Every form; where two read equally far, the earlier one wins. */
export const FORMS: readonly Form[] = [
  yearFirst,
  yearLast,
  yearMonth,
  yearRange,
  bareYear,
  calendarDate,
  partOfYear,
  samePeriod,
  calendarYear,
  relativeMonth,
  decade,
  century,
  lunarDate,
  festival,
  knownDay,
  weekday,
  week,
  bracketedDay,
  dayWord,
  fromToday,
  mentionedDay,
  counted,
  rolling,
  bareDay,
  clock,
  dayPart,
  set,
  ordinal,
  vague,
  duration,
];
