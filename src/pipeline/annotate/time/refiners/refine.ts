import type { Draft } from '../draft.ts';
import { dropLoneClocks } from './drop-lone-clocks.ts';
import { dropRepeatedDays } from './drop-repeated-days.ts';
import { joinDayAndWeekday } from './join-day-and-weekday.ts';
import { joinRange } from './join-range.ts';
import { joinTimeOfDay } from './join-time-of-day.ts';

type Refiner = (drafts: readonly Draft[], text: string) => Draft[];

/** In this order: 周二（6月30日）上午九时至十时 needs the day before the hour and the hour before the range. */
const REFINERS: readonly Refiner[] = [
  dropRepeatedDays,
  joinDayAndWeekday,
  joinTimeOfDay,
  joinRange,
  dropLoneClocks,
];

/** Joins neighbouring drafts of one block into whole expressions. */
export const refine: Refiner = (drafts, text) =>
  drafts.length === 0
    ? []
    : REFINERS.reduce<readonly Draft[]>((refined, refiner) => refiner(refined, text), drafts).slice();
