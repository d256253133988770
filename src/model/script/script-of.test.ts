import { expect, test } from 'vitest';
import { scriptOf } from './script-of.ts';

test('a text is in the script whose own characters it has more of', () => {
  expect(scriptOf('北约秘书长访问韩国')).toBe('zh-Hans');
  expect(scriptOf('北約秘書長訪問韓國')).toBe('zh-Hant');
  expect(scriptOf('「賴清德」是他在台湾的说法和写法')).toBe('zh-Hans');
});

test('characters that both scripts have tell nothing, nor do dots', () => {
  expect(scriptOf('中文·山水‧皇后')).toBeNull();
  expect(scriptOf('')).toBeNull();
});
