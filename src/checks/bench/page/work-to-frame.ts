import * as v from 'valibot';

/** Chrome's trace events, as far as they are needed here; times in µs. */
const EventSchema = v.looseObject({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ type: v.optional(v.string()) })) })),
});
const TraceSchema = v.object({ traceEvents: v.array(EventSchema) });

/** What a reader does, as the browser hears of it. */
const INPUT = new Set(['keydown', 'keyup', 'pointerdown', 'pointerup', 'click']);

/**
 * How long the page's main thread was at work from an input to the frame that shows what came of it, in ms; of several inputs, as of a
 * touch, the longest. NaN when the trace holds none.
 */
export const workToFrame = (trace: string): number => {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace));
  const inputs = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && INPUT.has(args?.data?.type ?? ''),
  );
  const [first] = inputs;
  if (first === undefined) return Number.NaN;
  const own = traceEvents.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const frames = own.filter(({ name }) => name === 'Commit').toSorted((a, b) => a.ts - b.ts);
  const work = inputs.map(({ ts, dur }) => {
    const frame = frames.find((one) => one.ts >= ts + dur);
    const end = frame === undefined ? Number.POSITIVE_INFINITY : frame.ts + frame.dur;
    const during = tasks.filter((task) => task.ts + task.dur > ts && task.ts < end);
    return during.reduce((sum, task) => sum + task.tdur, 0) / 1000;
  });
  return Math.max(...work);
};
