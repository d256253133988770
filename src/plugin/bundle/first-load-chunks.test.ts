import { expect, test } from 'vitest';
import { firstLoadChunks } from './first-load-chunks.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  main: ['app', '/node_modules/react/index.js'],
  app: ['text'],
  text: [],
  article: ['icon', 'marks', 'text', '/node_modules/query/index.js'],
  library: ['icon', 'rows', '/node_modules/query/index.js', '/node_modules/virtual/index.js'],
  // A circle, as in some packages.
  icon: ['text', 'icon'],
};
const bundler = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) };

const chunkOf = (id: string): string | undefined => {
  const groups = firstLoadChunks('main', { library: 'library', article: 'article' });
  return (
    groups
      .toSorted((a, b) => b.priority - a.priority)
      .map(({ name }) => (typeof name === 'string' ? null : name(id, bundler)))
      .find((name) => name !== null) ?? undefined
  );
};

test('what the entry or every page needs is in one file for our code and one for packages', () => {
  expect(['app', 'text', 'icon'].map(chunkOf)).toEqual(['shell', 'shell', 'shell']);
  expect(chunkOf('/node_modules/react/index.js')).toBe('vendor');
  expect(chunkOf('/node_modules/query/index.js')).toBe('vendor');
});

test('what only one page needs is in one file of its own', () => {
  expect(chunkOf('marks')).toBe('article');
  expect(['rows', '/node_modules/virtual/index.js'].map(chunkOf)).toEqual(['library', 'library']);
});

test('the entry and the pages themselves, which are loaded by name, are left to the bundler', () => {
  expect(['main', 'article', 'library', 'elsewhere'].map(chunkOf)).toEqual(Array.from({ length: 4 }));
});
