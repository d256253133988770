import { expect, test } from 'vitest';
import { groupOf } from './group.ts';

test('files are grouped by the topmost folder, else by the place that was given', () => {
  expect(groupOf('/x/archive/', { path: '', file: 'bbc/2020/a.txt' })).toBe('bbc');
  expect(groupOf('/x/archive/', { path: '', file: 'a.txt' })).toBe('archive');
});
