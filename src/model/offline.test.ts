import { expect, test } from 'vitest';
import { articleFile, DATA_FOLDER, LIBRARY_FILE } from './files.ts';
import { articleOfAddress } from './offline.ts';

test('the address of an article’s file tells its id', () => {
  expect(articleOfAddress(`https://a.example/${DATA_FOLDER}/${articleFile('000-a1')}`)).toBe('000-a1');
  expect(articleOfAddress(`https://a.example/below/${DATA_FOLDER}/${articleFile('b2')}?x`)).toBe('b2');
});

test('no other address does', () => {
  expect(articleOfAddress(`https://a.example/${DATA_FOLDER}/${LIBRARY_FILE}`)).toBeNull();
  expect(articleOfAddress('https://a.example/article/b2/')).toBeNull();
  expect(articleOfAddress(`https://a.example/${DATA_FOLDER}/articles/b2.txt`)).toBeNull();
});
