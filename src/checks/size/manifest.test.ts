import { describe, expect, test } from 'vitest';
import { neededFiles } from './manifest.ts';

const chunk = (file: string, imports: string[] = [], css: string[] = []) => ({ file, imports, css });

describe('the files needed first', () => {
  test('are those of the chunks and of all that they import, each once', () => {
    const manifest = {
      'index.html': chunk('entry.js', ['_react.js'], ['entry.css']),
      'route.tsx': chunk('route.js', ['_shared.js', 'index.html'], ['route.css']),
      '_shared.js': chunk('shared.js', ['_react.js'], ['shared.css', 'entry.css']),
      '_react.js': chunk('react.js'),
      'later.tsx': chunk('later.js'),
    };
    expect(neededFiles(manifest, ['index.html', 'route.tsx'])).toEqual({
      js: ['entry.js', 'route.js', 'react.js', 'shared.js'],
      css: ['entry.css', 'route.css', 'shared.css'],
      missing: [],
    });
  });

  test('end where chunks import each other', () => {
    const manifest = { 'a.ts': chunk('a.js', ['b.ts']), 'b.ts': chunk('b.js', ['a.ts']) };
    expect(neededFiles(manifest, ['a.ts']).js).toEqual(['a.js', 'b.js']);
  });

  test('say which chunk the build does not have', () => {
    expect(neededFiles({}, ['index.html']).missing).toEqual(['index.html']);
  });
});
