import { describe, expect, test } from 'vitest';
import { browserCandidates } from './candidates.ts';

describe('where a browser may be', () => {
  test('on Linux is every folder of PATH, chromium before Chrome', () => {
    const paths = browserCandidates('linux', { PATH: '/usr/local/bin:/usr/bin' });
    expect(paths.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(paths.at(-1)).toBe('/usr/bin/google-chrome-stable');
    expect(paths).toHaveLength(8);
  });

  test('leaves out folders of PATH that depend on where one stands', () => {
    expect(browserCandidates('linux', { PATH: '.::bin' })).toEqual([]);
  });

  test('on macOS is PATH, then the applications', () => {
    const paths = browserCandidates('darwin', { PATH: '/opt/homebrew/bin' });
    expect(paths[0]).toBe('/opt/homebrew/bin/chromium');
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  test('on Windows is the folders of programs that the environment names', () => {
    expect(browserCandidates('win32', { PROGRAMFILES: String.raw`C:\Programs` })).toEqual([
      String.raw`C:\Programs\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Programs\Chromium\Application\chrome.exe`,
    ]);
  });
});
