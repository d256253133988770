import { expect, test } from 'vitest';
import { workToFrame } from './work-to-frame.ts';

const on = (tid: number, name: string, ts: number, dur: number, more: object = {}) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  tdur: dur / 2,
  ...more,
});
const data = (type: string) => ({ args: { data: { type } } });
/** An input of which the browser tells when it came and when its frame was shown. */
const input = (type: string, from: number, to: number) => {
  const timing = { name: 'EventTiming', pid: 1, tid: 9, id2: { local: type } };
  return [
    on(1, 'EventDispatch', from + 1, 100, data(type)),
    { ...timing, ph: 'b', ts: from, ...data(type) },
    { ...timing, ph: 'e', ts: to },
  ];
};
const trace = (...traceEvents: object[]): string => JSON.stringify({ traceEvents });

test('what the main thread does from an input until its frame is shown counts, as long as it is at work', () => {
  const events = [
    on(1, 'RunTask', 0, 5_000), // before
    ...input('keydown', 10_100, 24_000),
    on(1, 'RunTask', 10_000, 8_000),
    on(2, 'RunTask', 10_000, 90_000), // another thread
    on(1, 'RunTask', 20_000, 4_000),
    on(1, 'RunTask', 30_000, 60_000), // after
  ];
  expect(workToFrame(trace(...events))).toBe(6);
});

test('of a touch, the part that takes longest counts', () => {
  const events = [
    ...input('pointerdown', 0, 10_000),
    ...input('click', 20_000, 30_000),
    on(1, 'RunTask', 0, 2_000),
    on(1, 'RunTask', 20_000, 8_000),
  ];
  expect(workToFrame(trace(...events))).toBe(4);
});

test('where nobody did anything there is nothing to measure', () => {
  expect(workToFrame(trace(on(1, 'RunTask', 0, 10), ...input('scroll', 3, 9)))).toBeNaN();
});
