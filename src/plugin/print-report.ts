import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';
import { messageLine, summaryLine } from './describe.ts';

/** Where lines go: Vite's logger, or a terminal. */
export interface Printer {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly error: (line: string) => void;
}

/** More lines than this are read in the report, not in a terminal. */
const MOST_LINES = 40;

export const printMessages = (printer: Printer, messages: readonly Message[]): void => {
  const problems = messages.filter(({ severity }) => severity !== 'info');
  for (const message of problems.slice(0, MOST_LINES)) {
    if (message.severity === 'error') printer.error(messageLine(message));
    else printer.warn(messageLine(message));
  }
  if (problems.length > MOST_LINES) {
    printer.warn(`… and ${String(problems.length - MOST_LINES)} more; all are in report.json.`);
  }
};

/** Prints what a build did: its problems, then how many files became articles. */
export const printReport = (printer: Printer, report: Report): void => {
  printMessages(printer, report.messages);
  printer.info(summaryLine(report));
};
