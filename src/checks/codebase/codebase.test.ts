import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { featureNames } from '../features.ts';
import { DEEPEST } from '../lint/import-patterns.ts';
import { zoneTable } from '../zones.ts';
import { DATA_TABLES } from './data-tables.ts';
import { isTest, sourceFiles } from './source-files.ts';
import { zoneOf } from './zone-of.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = sourceFiles(root);
const isData = (path: string): boolean => DATA_TABLES.some((pattern) => pattern.test(path));
const code = files.filter((file) => !isTest(file) && !isData(file.path));

describe('source files', () => {
  test('have names in kebab-case', () => {
    const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+(?:-[a-z]+)*)*\.tsx?$/u;
    expect(files.map(({ path }) => path).filter((path) => !name.test(basename(path)))).toEqual([]);
  });

  test('are named for what they hold', () => {
    const vague = /\/(?:utils?|helpers?|common|misc|shared|stuff)(?:\/|\.tsx?$)/u;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  test('have no more than 200 lines each', () => {
    expect(code.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test('have fewer than 60 lines at the median', () => {
    const lengths = code.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });

  test('each belong to a zone and are no deeper than the lint config reaches', () => {
    const zones = zoneTable(featureNames(root));
    const outside = files.filter(({ path }) => {
      const place = zoneOf(path, zones);
      return place === null || place.depth > DEEPEST;
    });
    expect(outside).toEqual([]);
  });

  test('that are exempt as data are there, and long', () => {
    const stale = DATA_TABLES.filter(
      (pattern) => !files.some(({ path, lines }) => lines > 200 && pattern.test(path)),
    );
    expect(stale).toEqual([]);
  });
});

test('every decision is named in the design', () => {
  const design = readFileSync(join(root, 'docs/design.md'), 'utf8');
  const decisions = readdirSync(join(root, 'docs/decisions'));
  expect(decisions).not.toEqual([]);
  expect(decisions.filter((name) => !design.includes(`decisions/${name}`))).toEqual([]);
});
