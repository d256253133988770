import { describe, expect, test } from 'vitest';
import { addressDate } from './address-date.ts';
import { fileNameDate } from './file-name-date.ts';

describe('addressDate', () => {
  test.each([
    ['https://example.org/cn/20230201-%E6%B8%AF%E5%8F%A3', '2023-02-01'],
    ['https://example.org/business/20200917/port/', '2020-09-17'],
    ['https://example.org/a/port-reopens-20201011/5616964.html', '2020-10-11'],
    ['https://example.org/2020/09/17/port', '2020-09-17'],
    ['https://example.org/news/hj-10012020132738.html', '2020-10-01'],
  ])('finds the day in %s', (url, day) => {
    expect(addressDate(url)?.day).toBe(day);
  });

  test.each([
    'https://example.org/a-55235465',
    'https://example.org/2020/07/port',
    'https://example.org/20231301-x',
    'https://example.org/1202010110-x',
    'https://20200101-example.org/x',
    'https://example.org/x?d=/20200101/',
    'https://example.org/%E0%A4%A',
  ])('finds none in %s', (url) => {
    expect(addressDate(url)).toBeNull();
  });
});

describe('fileNameDate', () => {
  test('finds the day a file name begins with, and no other', () => {
    expect(fileNameDate('a/2014-02-18-港口.md')?.day).toBe('2014-02-18');
    expect(fileNameDate('20140218_港口.md')?.day).toBe('2014-02-18');
    expect(fileNameDate('2014-02-18/港口.md')).toBeNull();
    expect(fileNameDate('201402181.md')).toBeNull();
  });
});
