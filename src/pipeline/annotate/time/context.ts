import type { Step } from '#model/time.ts';
import type { Day } from './calendar/days.ts';

/** A calendar date as precisely as it is known. */
export interface KnownDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Time of day; hours 0–24. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** The day that 今天 means, and where it was read. */
export interface Now {
  readonly day: Day;
  readonly from: 'publication' | 'dateline';
}

/** A dated expression that stands earlier in the text. */
export interface Mentioned extends KnownDate {
  readonly value: string;
  readonly clock: Clock | null;
  readonly from: 'mention' | 'heading';
  /** True when it opens its paragraph, which then tells of its time. */
  readonly opens: boolean;
  /** True when it was counted from the day of the news. */
  readonly relative: boolean;
}

/** What an expression may be counted from. */
export interface Context {
  /** Null when the article's day is unknown. */
  readonly now: Now | null;
  /** The last dated expression of this sentence, and of this block or the one before it. */
  readonly inSentence: Mentioned | null;
  readonly inBlock: Mentioned | null;
  readonly nearby: Mentioned | null;
  /** The last expression that names a day, and one that names a year, anywhere before. */
  readonly lastDay: Mentioned | null;
  readonly lastYear: Mentioned | null;
  /** The last expression that names an evening. */
  readonly lastEvening: Mentioned | null;
  /** The year that the dates of a chronicle stand under. */
  readonly heading: Mentioned | null;
  /** True when words beside the expression say that it is still to come. */
  readonly ahead: boolean;
  /** True for the second half of a range: it follows the first, which is `inSentence`. */
  readonly continues: boolean;
  /** ISO weekday written beside the expression. */
  readonly weekday: number | null;
}

/** A value worked out for an expression. */
export interface Resolution extends KnownDate {
  readonly value: string;
  readonly steps: readonly Step[];
  /** True when it is only measured from what the text tells of, and so leaves the story where it is. */
  readonly aside?: boolean;
  /** A less likely reading of the same words. */
  readonly alternative?: Reading | null;
}

/** A value and how it was worked out. */
export interface Reading {
  readonly value: string;
  readonly steps: readonly Step[];
}
