import { expect, test } from 'vitest';
import { inProcessorTime } from './processor-time.ts';

test('a task that had to wait counts as long as it worked, all else stays', () => {
  const other = { ph: 'I', name: 'mark', ts: 5 };
  const trace = {
    traceEvents: [{ ph: 'X', name: 'RunTask', ts: 1, dur: 90, tdur: 20 }, { ph: 'X', ts: 2, dur: 7 }, other],
    metadata: { a: 1 },
  };
  expect(JSON.parse(inProcessorTime(JSON.stringify(trace)))).toEqual({
    ...trace,
    traceEvents: [{ ph: 'X', name: 'RunTask', ts: 1, dur: 20, tdur: 20 }, { ph: 'X', ts: 2, dur: 7 }, other],
  });
});
