import type { Printer } from './print-report.ts';

/** Prints problems to standard error and all else to standard output. */
export const terminal: Printer = {
  info: (line) => console.log(line),
  warn: (line) => console.warn(line),
};
