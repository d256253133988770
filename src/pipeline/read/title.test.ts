import { describe, expect, test } from 'vitest';
import { outletOf } from './outlets.ts';
import { splitTitle } from './title.ts';

const rfi = outletOf('https://www.rfi.fr/cn/');

describe('splitTitle', () => {
  test.each([
    ['港口重开 - 要闻分析', { title: '港口重开', section: '要闻分析' }],
    ['港口重开 – 法国国际广播电台 - RFI', { title: '港口重开' }],
    ['港口重开 - 要闻分析 | RFI', { title: '港口重开', section: '要闻分析' }],
    ['港口-重开', { title: '港口-重开' }],
    ['港口重开 - 附图', { title: '港口重开 - 附图' }],
    ['  港口\u00A0\u200B 重开 ', { title: '港口 重开' }],
    ['RFI', { title: 'RFI' }],
  ])('reads %j', (written, expected) => {
    expect(splitTitle(written, rfi)).toEqual(expected);
  });

  test('cuts only the names of the outlet the article is from', () => {
    expect(splitTitle('港口重开 - RFI', outletOf('https://example.org/')).title).toBe('港口重开 - RFI');
  });
});

describe('outletOf', () => {
  test('finds an outlet by any subdomain, and the more exact of two', () => {
    expect(outletOf('http://m.rfi.fr//cn/x').name).toBe('法国国际广播电台');
    expect(outletOf('https://cn.nytimes.com/x').timeZone).toBe('Asia/Shanghai');
    expect(outletOf('https://www.nytimes.com/x').timeZone).toBe('America/New_York');
  });

  test('does not take a host for another that only ends alike', () => {
    expect(outletOf('https://notrfi.fr/x')).toEqual({ host: 'notrfi.fr', name: 'notrfi.fr' });
  });

  test('names an unknown outlet by its host, and none by nothing', () => {
    expect(outletOf('https://www.example.org:8080/x').name).toBe('example.org');
    expect(outletOf(null).name).toBe('');
  });
});
