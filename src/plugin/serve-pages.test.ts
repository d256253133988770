import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAddress } from './serve-pages.ts';

let dist = '';
beforeAll(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'longscroll-pages-'));
  mkdirSync(path.join(dist, 'article', 'abc'), { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), '');
  writeFileSync(path.join(dist, 'script.js'), '');
  writeFileSync(path.join(dist, 'article', 'abc', 'index.html'), '');
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

test.each([
  ['/article/abc', '/article/abc/index.html'],
  ['/article/abc/', '/article/abc/index.html'],
  ['/article/abc?event=e1', '/article/abc/index.html?event=e1'],
])('%s is answered with %s', (address, page) => {
  expect(pageAddress(address, '/', dist)).toBe(page);
});

test.each([
  '/',
  '/script.js',
  '/article/other',
  '/../',
  '/article/../..',
  '/%00',
  '/%E0%A4%A',
  '/elsewhere/article/abc',
])('%s is left to the server', (address) => {
  expect(pageAddress(address, '/', dist)).toBeNull();
});

test('a site below another address answers there only', () => {
  expect(pageAddress('/news/article/abc', '/news/', dist)).toBe('/news/article/abc/index.html');
  expect(pageAddress('/article/abc', '/news/', dist)).toBeNull();
});
