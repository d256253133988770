import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';

/** One line for a terminal: `file:line:column severity rule reason`. */
export const messageLine = ({ file, place, severity, rule, reason }: Message): string =>
  `${file}${place ? `:${String(place.line)}:${String(place.column)}` : ''} ${severity} ${rule} ${reason}`;

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** So many skipped files and slow files are named in a summary. */
const MOST_NAMED = 3;

/** `12 files read, 11 articles, 1 skipped: name – reason`. */
export const summaryLine = ({ read, emitted, skipped }: Report): string => {
  const parts = [counted(read, 'file read', 'files read'), counted(emitted, 'article', 'articles')];
  const reasons = skipped.slice(0, MOST_NAMED).map(({ file, reason }) => `${file} – ${reason}`);
  const more = skipped.length - reasons.length;
  if (more > 0) reasons.push(`and ${String(more)} more`);
  if (skipped.length > 0) parts.push(`${String(skipped.length)} skipped: ${reasons.join(' · ')}`);
  return parts.join(', ');
};

/** `2 warnings · 1 group of duplicates · 30 pieces of furniture removed · 1.2 s · slowest: name 0.3 s`, what is none left out. */
export const detailsLine = ({
  messages,
  duplicates = [],
  removed,
  slowest = [],
  seconds = 0,
}: Report): string => {
  const ofSeverity = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [ofSeverity('error'), 'error', 'errors'],
    [ofSeverity('warning'), 'warning', 'warnings'],
    [ofSeverity('info'), 'remark', 'remarks'],
    [duplicates.length, 'group of duplicates', 'groups of duplicates'],
    [
      Object.values(removed ?? {}).reduce((sum, count) => sum + count, 0),
      'piece of furniture removed',
      'pieces of furniture removed',
    ],
  ];
  const slow = slowest
    .slice(0, MOST_NAMED)
    .map((timed) => `${timed.file} ${timed.seconds.toFixed(2)} s`)
    .join(', ');
  return [
    ...counts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)])),
    `${seconds.toFixed(1)} s`,
    ...(slow === '' ? [] : [`slowest: ${slow}`]),
  ].join(' · ');
};

/** What `--strict` and `STRICT=1` end with: every skipped file and why; null when none was. */
export const strictFailure = ({ skipped }: Report): string | null =>
  skipped.length === 0
    ? null
    : [
        `Strict: ${counted(skipped.length, 'file was', 'files were')} skipped.`,
        ...skipped.map(({ file, rule, reason }) => `  ${file} ${rule} ${reason}`),
      ].join('\n');
