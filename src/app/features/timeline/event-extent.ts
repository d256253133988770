import { type Edtf, type EdtfPoint, parseEdtf } from '#model/edtf.ts';

/** How a date ends: at a known moment, somewhere within a span that is only named, or not at all. */
export type Edge = 'sharp' | 'soft' | 'open';

/** Where in time a date lies, in days since 1970-01-01; hours are fractions of a day, `end` is not part of it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

const PARTS_OF_DAY = { MO: [0, 12], AF: [12, 18], EV: [18, 24], NI: [20, 24] } as const;

/** A day or less is told to the point; of a longer span the text does not say when in it. */
const edgeOf = ({ precision, approximate }: EdtfPoint): Edge =>
  precision === 'day' && !approximate ? 'sharp' : 'soft';

const spanOf = ({ first, last, clock, partOfDay }: EdtfPoint): readonly [number, number] => {
  if (clock !== null) {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    const moment = first + hour / 24 + minute / 1440;
    return [moment, moment];
  }
  if (partOfDay !== null) {
    const [from, to] = PARTS_OF_DAY[partOfDay];
    return [first + from / 24, first + to / 24];
  }
  return [first, last + 1];
};

const ofEdtf = (edtf: Edtf): Extent | null => {
  const [from, to] = edtf.kind === 'point' ? [edtf.point, edtf.point] : [edtf.from, edtf.to];
  const [left, right] = [from ?? to, to ?? from];
  if (left === null || right === null) return null;
  const [start, end] = [spanOf(left)[0], spanOf(right)[1]];
  return {
    start: Math.min(start, end),
    end: Math.max(start, end),
    startEdge: from === null ? 'open' : edgeOf(left),
    endEdge: to === null ? 'open' : edgeOf(right),
  };
};

/** Where an EDTF value lies in time; null when it is none. A value with an open end reaches as far as what it names. */
export const extentInTime = (value: string): Extent | null => {
  const edtf = parseEdtf(value);
  return edtf && ofEdtf(edtf);
};

/** Whether a date is told to the day or better, so that it is a point among the others. */
export const isPoint = ({ start, end, startEdge, endEdge }: Extent): boolean =>
  startEdge === 'sharp' && endEdge === 'sharp' && end - start <= 1;
