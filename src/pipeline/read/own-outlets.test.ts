import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outletOf, OUTLETS } from './outlets.ts';
import { readOwnOutlets } from './own-outlets.ts';

const read = (source: string) => readOwnOutlets({ file: 'outlets.yaml', source });

describe('readOwnOutlets', () => {
  test('adds an outlet that the built-in table does not know', () => {
    const { outlets, messages } = read(
      'example.org:\n  name: 例报\n  timeZone: Asia/Taipei\n  datelineForm: month-first\n  sections: [要闻, 财经]\n',
    );
    expect(messages).toEqual([]);
    expect(outletOf('https://news.example.org/1', outlets)).toEqual({
      host: 'example.org',
      name: '例报',
      timeZone: 'Asia/Taipei',
      datelineForm: 'month-first',
      sections: ['要闻', '财经'],
    });
    expect(outlets).toHaveLength(OUTLETS.length + 1);
  });

  test('changes what it names of a known outlet and keeps the rest', () => {
    const { outlets } = read('RFI.fr: { name: 法广 }');
    expect(outletOf('https://www.rfi.fr/cn/1', outlets)).toEqual({
      ...outletOf('https://www.rfi.fr/cn/1'),
      name: '法广',
    });
  });

  test('reads JSON too', () => {
    const { outlets, messages } = read('{"example.org": {"name": "例报"}}');
    expect(messages).toEqual([]);
    expect(outletOf('https://example.org/', outlets).name).toBe('例报');
  });

  test.each([
    ['example.org:\n  timeZone: Asia/Beiping\n', 2, 'timeZone must be an IANA zone'],
    ['example.org:\n  name: 例报\n  zone: Asia/Taipei\n', 3, 'zone is not known here'],
    ['example.org:\n  sections: 要闻\n', 2, 'sections must be a list'],
    ['a.org: { name: 甲 }\nexample: { name: 例报 }\n', 2, 'must be a host'],
    ['example.org:\n  datelineForm: us\n', 2, 'must be day-first or month-first'],
    ['a.org: { name: 甲 }\nexample.org: 例报\n', 2, 'is left out'],
    ['example.org: {\n', 2, 'no valid YAML'],
    ['- example.org\n', 1, 'must be hosts'],
  ])('says what is wrong with %j and where', (source, line, reason) => {
    const { outlets, messages } = read(source);
    expect(messages).toMatchObject([
      { rule: 'read/outlets', severity: 'warning', file: 'outlets.yaml', place: { line } },
    ]);
    expect(messages[0]?.reason).toContain(reason);
    expect(outletOf('https://example.org/', outlets).name).toBe('example.org');
  });

  test('answers the built-in table for an empty file', () => {
    expect(read('# later\n')).toEqual({ outlets: OUTLETS, messages: [] });
  });

  test('never throws and never loses a built-in outlet', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (source) => {
        expect(read(source).outlets.length).toBeGreaterThanOrEqual(OUTLETS.length);
      }),
    );
  });
});
