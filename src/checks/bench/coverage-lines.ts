import type { Coverage } from './coverage.ts';
import { percentOf, totalOf, worstOf, type Total } from './total.ts';

const WORST = 10;
const SAMPLE = 40;

const totalLine = (name: string, total: Total): string =>
  `${name.padEnd(16)} ${String(total.files).padStart(6)} files ${String(total.expected).padStart(9)} characters ` +
  `${percentOf(total).toFixed(3).padStart(8)} % kept ${String(total.lost).padStart(7)} lost ${String(total.foreign).padStart(7)} foreign`;

const sample = (name: string, text: string): string =>
  text === '' ? '' : `; ${name} ${String(text.length)}: ${[...text].slice(0, SAMPLE).join('')}`;

const fileLine = ({ file, expected, lost, foreign, messages }: Coverage): string =>
  `  ${percentOf({ expected, lost: lost.length }).toFixed(2)} % of ${String(expected)}  ${file}` +
  `${sample('lost', lost)}${sample('foreign', foreign)}${messages.map(({ rule }) => `; ${rule}`).join('')}`;

const removedLines = (coverages: readonly Coverage[]): string[] => {
  const counts = new Map<string, number>();
  for (const { removed } of coverages)
    for (const [rule, count] of removed) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([rule, count]) => `  ${rule.padEnd(18)} ${String(count).padStart(9)}`);
};

const sizeOf = ({ removed }: Coverage): number =>
  [...removed.values()].reduce((sum, count) => sum + count, 0);

/** A rule that takes too much shows here, for what it takes counts as accounted for. */
const mostRemovedLines = (coverages: readonly Coverage[]): string[] =>
  coverages
    .map((coverage) => ({ coverage, size: sizeOf(coverage) }))
    .filter(({ size }) => size > 0)
    .map(({ coverage, size }) => ({ coverage, percent: (100 * size) / (size + coverage.expected) }))
    .toSorted((a, b) => b.percent - a.percent)
    .slice(0, WORST)
    .map(({ coverage: { file, removed }, percent }) => {
      const rules = [...removed].map(([rule, count]) => `${rule} ${String(count)}`).join(', ');
      return `  ${percent.toFixed(2)} %  ${file}; ${rules}`;
    });

const headed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? lines : [heading, ...lines];

/** The report for people: coverage by archive and overall, what the rules took out, and the ten worst files of each. */
export const coverageLines = (groups: ReadonlyMap<string, readonly Coverage[]>): string[] => {
  const all = [...groups.values()].flat();
  const worst = worstOf(all, WORST);
  return [
    ...[...groups].map(([name, coverages]) => totalLine(name, totalOf(coverages))),
    totalLine('all', totalOf(all)),
    ...headed('Characters taken out by rule:', removedLines(all)),
    ...headed('Most taken out of:', mostRemovedLines(all)),
    worst.length === 0 ? 'Nothing is lost or foreign in any file.' : 'The worst files:',
    ...worst.map(fileLine),
  ];
};
