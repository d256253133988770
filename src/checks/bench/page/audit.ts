import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse, { type Flags } from 'lighthouse';
import { median } from './median.ts';
import { inProcessorTime } from './processor-time.ts';

/** What Lighthouse says of a page: scores of 100, times in ms. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blocking: number;
  /** The element whose paint is the largest. */
  readonly largest: string;
  /** Titles of the audits that cost points. */
  readonly lost: readonly string[];
}

const NUMBERS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  layoutShift: 'cumulative-layout-shift',
  blocking: 'total-blocking-time',
} as const;

/** Where Lighthouse keeps what it gathered. */
const TRACE = 'defaultPass.trace.json';

/**
 * Runs Lighthouse as for a phone, its network and processor simulated, in the browser that listens at `port`. What it gathers is
 * judged by the processor's time, so that a busy machine makes no page slow.
 */
const auditOnce = async (address: string, port: number): Promise<Audit> => {
  const gathered = mkdtempSync(path.join(tmpdir(), 'longscroll-page-'));
  const flags: Flags = {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  };
  await lighthouse(address, { ...flags, gatherMode: gathered });
  const trace = path.join(gathered, TRACE);
  writeFileSync(trace, inProcessorTime(readFileSync(trace, 'utf8')));
  const result = await lighthouse(address, { ...flags, auditMode: gathered });
  rmSync(gathered, { recursive: true });
  const report = result?.lhr;
  if (report === undefined) throw new Error('Lighthouse gave no result.');
  if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message);
  const score = (category: string): number => Math.round((report.categories[category]?.score ?? 0) * 100);
  const number = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: number(NUMBERS.firstPaint),
    largestPaint: number(NUMBERS.largestPaint),
    layoutShift: number(NUMBERS.layoutShift),
    blocking: number(NUMBERS.blocking),
    largest:
      /"snippet":("(?:[^"\\]|\\.)*")/u.exec(
        JSON.stringify(report.audits['largest-contentful-paint-element']?.details ?? ''),
      )?.[1] ?? 'unknown',
    lost: Object.values(report.categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const audit = report.audits[id];
        return weight > 0 && audit?.score != null && audit.score < 0.9 ? [audit.title] : [];
      }),
    ),
  };
};

/** The medians of several runs, since a busy machine makes single ones worth little. */
export const audit = async (address: string, port: number, runs: number): Promise<Audit> => {
  const all: Audit[] = [];
  for (let run = 0; run < runs; run++) all.push(await auditOnce(address, port));
  const middle = (of: (one: Audit) => number): number => median(all.map(of));
  return {
    performance: middle((one) => one.performance),
    accessibility: middle((one) => one.accessibility),
    bestPractices: middle((one) => one.bestPractices),
    seo: middle((one) => one.seo),
    firstPaint: middle((one) => one.firstPaint),
    largestPaint: middle((one) => one.largestPaint),
    layoutShift: middle((one) => one.layoutShift),
    blocking: middle((one) => one.blocking),
    largest: [...new Set(all.map(({ largest }) => largest))].join(', '),
    lost: [...new Set(all.flatMap(({ lost }) => lost))],
  };
};
