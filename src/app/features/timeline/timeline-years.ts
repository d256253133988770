import { dateOfDay } from '#model/edtf.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** Rows under one header. `gap`: whole days without anything since the row before, when at least a month. */
export interface TimelineYear {
  /** The year, or the decade or century (EDTF) that is all that is known of the rows. */
  readonly value: string;
  readonly rows: readonly { readonly row: TimelineRow; readonly gap: number | null }[];
}

const MONTH = 28;

/** A date that says no more than its decade or century is not one of its first year. */
const LOOSE = /^\d{2}(?:XX|\dX)/u;

const headerOf = (row: TimelineRow): string => {
  const loose = row.kind === 'event' ? LOOSE.exec(row.event.date)?.[0] : undefined;
  const year = dateOfDay(row.first).getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return loose ?? (year < 0 ? `-${digits}` : digits);
};

/** Puts rows, which are in order of time, under the years that they begin in, and measures the gaps between them. */
export const timelineYears = (rows: readonly TimelineRow[]): TimelineYear[] => {
  const years: { value: string; rows: { row: TimelineRow; gap: number | null }[] }[] = [];
  let reached = -Infinity;
  for (const row of rows) {
    const empty = row.first - reached - 1;
    const gap = Number.isFinite(empty) && empty >= MONTH ? empty : null;
    const value = headerOf(row);
    if (years.at(-1)?.value !== value) years.push({ value, rows: [] });
    years.at(-1)?.rows.push({ row, gap });
    reached = Math.max(reached, row.last);
  }
  return years;
};
