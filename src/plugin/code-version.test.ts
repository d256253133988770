import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion } from './code-version.ts';

let project = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'longscroll-version-'));
  for (const folder of ['model', 'pipeline', 'plugin/compile', 'plugin/decode'])
    write(`src/${folder}/b.ts`, '1');
  for (const file of ['decode', 'read-bytes', 'read-results']) write(`src/plugin/${file}.ts`, '1');
  write('package-lock.json', '1');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

test.each([
  'src/pipeline/b.ts',
  'src/pipeline/parse/new.ts',
  'src/plugin/decode.ts',
  'src/plugin/compile/b.ts',
  'package-lock.json',
])('a change in %s is another version', (file) => {
  const before = codeVersion(project);
  expect(codeVersion(project)).toBe(before);
  write(file, '2');
  expect(codeVersion(project)).not.toBe(before);
});

test('tests and the app are not part of it', () => {
  const before = codeVersion(project);
  write('src/pipeline/b.test.ts', '2');
  write('src/app/x.ts', '2');
  expect(codeVersion(project)).toBe(before);
});
