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
const input = (type: string, ts: number) => on(1, 'EventDispatch', ts, 100, { args: { data: { type } } });
const trace = (...traceEvents: object[]): string => JSON.stringify({ traceEvents });

test('what the main thread does from an input to its frame counts, as long as it is at work', () => {
  const events = [
    on(1, 'RunTask', 0, 5_000), // before
    input('keydown', 10_100),
    on(1, 'RunTask', 10_000, 8_000),
    on(2, 'RunTask', 10_000, 90_000), // another thread
    on(1, 'RunTask', 20_000, 4_000),
    on(1, 'Commit', 23_000, 500),
    on(1, 'RunTask', 30_000, 60_000), // after
  ];
  expect(workToFrame(trace(...events))).toBe(6);
});

test('where nobody did anything there is nothing to measure', () => {
  expect(workToFrame(trace(on(1, 'RunTask', 0, 10), input('scroll', 3)))).toBeNaN();
});
