import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';

/** One line for a terminal: `file:line:column severity rule reason`. */
export const messageLine = ({ file, place, severity, rule, reason }: Message): string =>
  `${file}${place ? `:${String(place.line)}:${String(place.column)}` : ''} ${severity} ${rule} ${reason}`;

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** `12 files read, 11 articles, 1 skipped: name – reason`. */
export const summaryLine = ({ read, emitted, skipped }: Report): string => {
  const parts = [counted(read, 'file read', 'files read'), counted(emitted, 'article', 'articles')];
  const reasons = skipped.map(({ file, reason }) => `${file} – ${reason}`);
  if (skipped.length > 0) parts.push(`${String(skipped.length)} skipped: ${reasons.join(' · ')}`);
  return parts.join(', ');
};
