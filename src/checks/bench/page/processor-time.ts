import * as v from 'valibot';

/** Chrome's trace events, as far as they are needed here: times in µs, `tdur` what the thread itself was at work. */
const TraceSchema = v.looseObject({
  traceEvents: v.array(
    v.looseObject({ ph: v.string(), dur: v.optional(v.number()), tdur: v.optional(v.number()) }),
  ),
});

/**
 * A trace in which each task takes as long as its thread was at work, without the time in which it waited for a processor that other
 * programs had.
 */
export const inProcessorTime = (trace: string): string => {
  const parsed = v.parse(TraceSchema, JSON.parse(trace));
  for (const event of parsed.traceEvents) {
    if (event.ph === 'X' && event.dur !== undefined && event.tdur !== undefined)
      event.dur = Math.min(event.dur, event.tdur);
  }
  return JSON.stringify(parsed);
};
