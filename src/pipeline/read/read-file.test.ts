import { describe, expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const HEADER = '<!--1675286102000-->\n[港口重开 - 要闻分析](https://www.rfi.fr/cn/20230201-x)\n------\n';

describe('readFile', () => {
  test('reads stamp, link line and rule, and leaves the body as it is', () => {
    const { raw, messages } = readFile({ file: 'a/b.txt', source: `${HEADER}\n<p>正文</p>` });
    expect(messages).toEqual([]);
    expect(raw).toMatchObject({
      title: '港口重开',
      archivedAt: '2023-02-01T21:15:02Z',
      body: '\n<p>正文</p>',
      source: {
        file: 'a/b.txt',
        url: 'https://www.rfi.fr/cn/20230201-x',
        outlet: '法国国际广播电台',
        section: '要闻分析',
        tags: [],
      },
    });
  });

  test('reads the same with a BOM, with Windows line ends and without a rule', () => {
    const { raw } = readFile({
      file: 'b.txt',
      source: `\uFEFF${HEADER.replace('------\n', '').replaceAll('\n', '\r\n')}<p>正文</p>`,
    });
    expect(raw).toMatchObject({ title: '港口重开', archivedAt: '2023-02-01T21:15:02Z', body: '<p>正文</p>' });
  });

  test('takes author, tags and address from front matter', () => {
    const source =
      '---\ntitle: "港口重开"\ndate: 2014-02-18T09:13:20+01:00\nauthor: 林一\nfrom: https://example.org/1\ntags: [ 航运 ]\ncategories: [ 航运, 财经 ]\n---\n<p>正文</p>';
    const { raw } = readFile({ file: 'b.md', source });
    expect(raw).toMatchObject({
      title: '港口重开',
      body: '<p>正文</p>',
      source: { url: 'https://example.org/1', outlet: 'example.org', author: '林一', tags: ['航运', '财经'] },
    });
    expect(raw?.dates[0]).toMatchObject({ basis: 'front-matter', date: { day: '2014-02-18', offset: 60 } });
  });

  test('points at the line of broken front matter and uses the rest', () => {
    const { raw, messages } = readFile({
      file: 'b.md',
      source: '---\nauthor: 林一\ntitle: "港口" 重开\n---\n[港口重开](https://example.org/1)\n------\n',
    });
    expect(raw?.source.author).toBe('林一');
    expect(messages).toMatchObject([{ rule: 'read/front-matter', severity: 'warning', place: { line: 3 } }]);
  });

  test('says where a file that is no article should have its link line', () => {
    const { raw, messages } = readFile({ file: 'notes.txt', source: '<!--1675286102000-->\n买菜' });
    expect(raw).toBeNull();
    expect(messages).toMatchObject([
      { rule: 'read/no-link-line', severity: 'error', file: 'notes.txt', place: { line: 2, column: 1 } },
    ]);
  });

  test('refuses a link line without a title', () => {
    const { raw, messages } = readFile({
      file: 'b.txt',
      source: '[ \u200B](https://example.org/1)\n------\n',
    });
    expect(raw).toBeNull();
    expect(messages).toMatchObject([{ rule: 'read/no-title', severity: 'error' }]);
  });

  test.each(['NaN', '1675286102', '99999999999999'])('takes no time of archiving from <!--%s-->', (stamp) => {
    const { raw } = readFile({ file: 'b.txt', source: HEADER.replace('1675286102000', stamp) });
    expect(raw?.archivedAt).toBeNull();
    expect(raw?.dates.map(({ basis }) => basis)).toEqual(['address']);
  });

  test('drops an address that is none of the web', () => {
    expect(
      readFile({ file: 'b.txt', source: '[港口](javascript:alert(1))\n------\n' }).raw?.source.url,
    ).toBeNull();
  });
});
