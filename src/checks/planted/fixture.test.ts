import { expect, test } from 'vitest';
import { parseFixture } from './fixture.ts';
import { parseCompilerOutput } from './guards.ts';

test('a fixture says where it goes and what catches it, and keeps its own comments', () => {
  const text = '// at: src/x.ts\n// lint: no-var\n// types: TS1\n// a comment\nvar x;\n';
  expect(parseFixture('x', text)).toEqual({
    name: 'x',
    at: 'src/x.ts',
    caughtBy: [
      { guard: 'lint', as: 'no-var' },
      { guard: 'types', as: 'TS1' },
    ],
    source: '// a comment\nvar x;\n',
  });
});

test('the compiler reports a file at one importer and names the others, and all of them are found', () => {
  const output = `src/a.ts(1,2): error TS6307: File '/t/src/z.ts' is not listed.
  The file is in the program because:
    Imported via './z.ts' from file '/t/src/a.ts'
    Imported via '#z.ts' from file '/t/src/b.ts' with packageId 'x'
src/c.ts(3,4): error TS2322: Type.
`;
  expect(parseCompilerOutput(output, '/t')).toEqual([
    { file: 'src/a.ts', as: 'TS6307' },
    { file: 'src/a.ts', as: 'TS6307' },
    { file: 'src/b.ts', as: 'TS6307' },
    { file: 'src/c.ts', as: 'TS2322' },
  ]);
});
