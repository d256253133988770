import { expect, test } from 'vitest';
import { scriptsOf } from './scripts-of.ts';

const BUNDLE = {
  'index.html': { type: 'asset' },
  'a/main-1.js': { facadeModuleId: '/x/app/main.tsx', imports: ['a/vendor-2.js', 'a/shell-3.js'] },
  'a/vendor-2.js': { facadeModuleId: null, imports: [] },
  'a/shell-3.js': { facadeModuleId: null, imports: ['a/vendor-2.js'] },
  'a/other-4.js': { facadeModuleId: '/x/app/other.tsx', imports: [] },
};

test('the scripts of a module are its chunk and what that imports, each once', () => {
  expect(scriptsOf(BUNDLE, '/app/main.tsx')).toEqual(['a/main-1.js', 'a/vendor-2.js', 'a/shell-3.js']);
});

test('a module that is no chunk has none', () => {
  expect(scriptsOf(BUNDLE, '/app/gone.tsx')).toEqual([]);
});
