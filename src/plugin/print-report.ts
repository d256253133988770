import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';
import { detailsLine, messageLine, summaryLine } from './describe.ts';

/** Where lines go: Vite's logger, or a terminal. */
export interface Printer {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** So many messages of one rule are printed; all are in the report. */
const MOST_OF_A_RULE = 3;

/** Prints errors and warnings, the first few of each rule, errors first. */
export const printMessages = (printer: Printer, messages: readonly Message[]): void => {
  for (const severity of ['error', 'warning'] as const) {
    const found = messages.filter((message) => message.severity === severity);
    for (const rule of new Set(found.map((message) => message.rule))) {
      const same = found.filter((message) => message.rule === rule);
      for (const message of same.slice(0, MOST_OF_A_RULE)) printer.warn(messageLine(message));
      if (same.length > MOST_OF_A_RULE)
        printer.warn(
          `  … and ${String(same.length - MOST_OF_A_RULE)} more ${severity} ${rule}, all in report.json`,
        );
    }
  }
};

/** Prints what a build did: its problems, how many files became articles, and what else there is to know. */
export const printReport = (printer: Printer, report: Report): void => {
  printMessages(printer, report.messages);
  printer.info(summaryLine(report));
  printer.info(detailsLine(report));
};
