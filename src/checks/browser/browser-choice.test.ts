import { describe, expect, test } from 'vitest';
import { chooseBrowser, type Surroundings } from './browser-choice.ts';

const bare: Surroundings = {
  asked: undefined,
  askedStarts: false,
  installed: undefined,
  downloaded: undefined,
};

describe('the browser', () => {
  test('is the one of CHROMIUM_PATH, even when others are there', () => {
    const surroundings = {
      asked: '/own',
      askedStarts: true,
      installed: '/usr/bin/chromium',
      downloaded: '/cache',
    };
    expect(chooseBrowser(surroundings)).toEqual({ kind: 'use', path: '/own' });
  });

  test('is none but a wrong path when CHROMIUM_PATH does not start, so that no other is taken unnoticed', () => {
    const surroundings = { ...bare, asked: '/own', installed: '/usr/bin/chromium' };
    expect(chooseBrowser(surroundings)).toEqual({ kind: 'wrong-path', path: '/own' });
  });

  test('is the installed one when CHROMIUM_PATH is empty', () => {
    expect(chooseBrowser({ ...bare, asked: '', installed: '/i' })).toEqual({ kind: 'use', path: '/i' });
  });

  test('is the installed one rather than the downloaded one', () => {
    expect(chooseBrowser({ ...bare, installed: '/i', downloaded: '/d' })).toEqual({
      kind: 'use',
      path: '/i',
    });
  });

  test('is the downloaded one when that is all there is', () => {
    expect(chooseBrowser({ ...bare, downloaded: '/d' })).toEqual({ kind: 'use', path: '/d' });
  });

  test('is none when there is none', () => {
    expect(chooseBrowser(bare)).toEqual({ kind: 'none' });
  });
});
