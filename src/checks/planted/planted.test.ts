import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFixtures } from './fixture.ts';
import { compilerFindings, type Finding, lintFindings } from './guards.ts';
import { plantTree, ZONES } from './tree.ts';

const project = resolve(import.meta.dirname, '../../..');
const sound = readFixtures(join(import.meta.dirname, 'sound'));
const faults = readFixtures(join(import.meta.dirname, 'faults'));
const SLOW_MACHINE = 120_000;

interface Findings {
  readonly lint: readonly Finding[];
  readonly types: readonly Finding[];
}

const findingsIn = async (fixtures: typeof sound): Promise<Findings> => {
  const root = plantTree(project, fixtures);
  try {
    const [lint, types] = await Promise.all([lintFindings(root), compilerFindings(root, ZONES)]);
    return { lint: lint.filter(({ file }) => !file.startsWith('src/checks/')), types };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

test(
  'a tree without faults passes every guard',
  async () => {
    expect(await findingsIn(sound)).toEqual({ lint: [], types: [] });
  },
  SLOW_MACHINE,
);

describe('a planted fault', () => {
  let found: Findings = { lint: [], types: [] };

  beforeAll(async () => {
    found = await findingsIn([...sound, ...faults]);
  }, SLOW_MACHINE);

  const expected = faults.flatMap(({ name, at, caughtBy }) =>
    caughtBy.map((guard) => ({ name, at, ...guard })),
  );

  test.each(expected)('$name is caught by $guard as $as', ({ at, guard, as }) => {
    expect(found[guard].filter(({ file }) => file === at).map((finding) => finding.as)).toContain(as);
  });

  test('is all that the linter reports: the sound files beside it stay clean', () => {
    const planted = new Set(faults.map(({ at }) => at));
    expect(found.lint.filter(({ file }) => !planted.has(file))).toEqual([]);
  });

  test('says which guard is to catch it', () => {
    expect(faults.filter(({ at, caughtBy }) => at === '' || caughtBy.length === 0)).toEqual([]);
  });
});
