import { expect, test } from 'vitest';
import type { Message } from '#model/message.ts';
import { printReport } from './print-report.ts';

const message = (rule: string, severity: Message['severity'], file: string): Message => ({
  rule,
  severity,
  file,
  place: null,
  reason: 'Why.',
});

test('printReport shows the first few messages of each rule, errors first, and how many more there are', () => {
  const warnings = Array.from({ length: 500 }, (_, index) =>
    message('read/no-date', 'warning', `${String(index)}.txt`),
  );
  const messages = [
    ...warnings,
    message('read/no-text', 'error', 'x.txt'),
    message('read/title-found', 'info', 'y.txt'),
  ];
  const warned: string[] = [];
  const told: string[] = [];
  printReport(
    { info: (line) => told.push(line), warn: (line) => warned.push(line) },
    { read: 501, emitted: 501, skipped: [], messages, seconds: 2 },
  );
  expect(warned).toEqual([
    'x.txt error read/no-text Why.',
    '0.txt warning read/no-date Why.',
    '1.txt warning read/no-date Why.',
    '2.txt warning read/no-date Why.',
    '  … and 497 more warning read/no-date, all in report.json',
  ]);
  expect(told).toEqual(['501 files read, 501 articles', '1 error · 500 warnings · 1 remark · 2.0 s']);
});
