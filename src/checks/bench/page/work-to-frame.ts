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
  /** What the beginning and the end of an input's time have in common. */
  id2: v.optional(v.looseObject({ local: v.optional(v.string()) })),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ type: v.optional(v.string()) })) })),
});
type TraceEvent = v.InferOutput<typeof EventSchema>;
const TraceSchema = v.object({ traceEvents: v.array(EventSchema) });

/** What a reader does, as the browser hears of it. */
const INPUT = new Set(['keydown', 'keyup', 'pointerdown', 'pointerup', 'click']);

const typeOf = ({ args }: TraceEvent): string => args?.data?.type ?? '';

/**
 * How long the page's main thread was at work from an input until the browser had shown what came of it (Event Timing, which interaction
 * to next paint is made of), in ms; of several inputs, as of a touch, the longest. NaN when the trace holds none.
 */
export const workToFrame = (trace: string): number => {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace));
  const heard = traceEvents.find((event) => event.name === 'EventDispatch' && INPUT.has(typeOf(event)));
  if (heard === undefined) return Number.NaN;
  const timings = traceEvents.filter(({ name }) => name === 'EventTiming');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === heard.pid && tid === heard.tid,
  );
  const work = timings
    .filter((event) => event.ph === 'b' && INPUT.has(typeOf(event)))
    .map(({ ts, id2 }) => {
      const end = timings.find((event) => event.ph === 'e' && event.id2?.local === id2?.local)?.ts;
      if (end === undefined) return Number.NaN;
      const during = tasks.filter((task) => task.ts + task.dur > ts && task.ts < end);
      return during.reduce((sum, task) => sum + task.tdur, 0) / 1000;
    });
  return work.length === 0 ? Number.NaN : Math.max(...work);
};
