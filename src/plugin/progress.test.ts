import { expect, test, vi } from 'vitest';
import { progressLine, showProgress } from './progress.ts';

test('a line tells how far the work is, how fast, and how long it takes yet', () => {
  expect(progressLine(1250, 5000, 2.5)).toBe(
    '▕██████                  ▏ 1,250 of 5,000 files · 500/s · 8 s left',
  );
  expect(progressLine(0, 5000, 0)).toBe('▕                        ▏ 0 of 5,000 files · 0/s');
});

test('a terminal shows long work and is left clean; anything else is told nothing', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const written: string[] = [];
  const write = (text: unknown): boolean => written.push(String(text)) > 0;
  const quiet = showProgress(10, { isTTY: false, write });
  const progress = showProgress(10, { isTTY: true, write });
  progress(1);
  vi.advanceTimersByTime(1000);
  quiet(5);
  progress(5);
  progress(10);
  expect(written).toEqual([`\r\u001B[K${progressLine(5, 10, 1)}`, '\r\u001B[K']);
  vi.useRealTimers();
});
