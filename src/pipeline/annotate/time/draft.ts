import type { Span } from '#model/span.ts';
import type { TimeKind, UndatedKind } from '#model/time.ts';
import type { Clock, Context, Resolution } from './context.ts';

/** What an expression can be joined with: days take a clock, brackets hold a second day, periods form ranges. */
export type Role = 'day' | 'weekday' | 'period' | 'day-part' | 'clock' | 'festival' | 'undated';

/** Works out an expression's value; null leaves it open. */
export type Resolve = (context: Context) => Resolution | null;

/** What an expression means before anything is known about its neighbours. */
export interface Meaning {
  readonly kind: TimeKind;
  readonly role: Role;
  readonly resolve: Resolve;
  /** EDTF part of day (`TMO`, `TAF`, `TEV`, `TNI`). */
  readonly part?: string;
  readonly clock?: Clock;
  /** 许, 左右, 前后: EDTF `~`. */
  readonly approximate?: boolean;
  /** ISO weekday that the expression itself names. */
  readonly weekday?: number;
  /** What the expression is when nothing gives it a value; `open` when left out. */
  readonly unresolved?: UndatedKind;
  /** A clock time that needs no day beside it to be one: 在8时正. */
  readonly firm?: boolean;
  /** Only counts when joined with a neighbour or when a day stands before it. */
  readonly dependent?: boolean;
}

/** An expression found in one block; `start` and `end` are offsets in its text. */
export interface Draft extends Span, Meaning {
  readonly surface: string;
}

/** A match of a form's pattern and the text around it. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Named groups; empty when a group took no part. */
  readonly group: (name: string) => string;
}

/** One way in which times are written. */
export interface Form {
  /** Every character that such an expression can begin with. */
  readonly starts: string;
  /** Sticky; bounded by construction, so that no text makes it backtrack far. */
  readonly pattern: RegExp;
  /** Null when the match is no time after all. */
  readonly read: (match: Match) => Meaning | null;
}

/** The meaning of an expression that names no calendar time. */
export const undated = (kind: TimeKind): Meaning => ({ kind, role: 'undated', resolve: () => null });
