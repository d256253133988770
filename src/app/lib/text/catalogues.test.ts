import { describe, expect, test } from 'vitest';
import { chooseLanguage, loadCatalogue } from './catalogues.ts';

describe('the interface language', () => {
  test.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['yue'], 'zh-Hant'],
    [['fr-FR', 'zh'], 'zh-Hans'],
    [['en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of a browser that speaks %j is %s', (browser, language) => {
    expect(chooseLanguage(null, browser)).toBe(language);
  });

  test('is the reader’s choice, whatever the browser speaks', () => {
    expect(chooseLanguage('zh-Hant', ['en'])).toBe('zh-Hant');
  });

  test('has no empty string in any catalogue', async () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      expect(JSON.stringify(await loadCatalogue(language))).not.toContain('""');
    }
  });
});
