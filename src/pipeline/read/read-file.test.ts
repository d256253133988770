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

  test('takes labelled date lines after the rule, or without one, for datelines', () => {
    for (const rule of ['------\n', '', '------\n\n']) {
      const source = `[港口重开](https://example.org/1)\n${rule}日期：Thu, 02 Jul 2020 06:28:54 +0000\n\n船来了。`;
      expect(readFile({ file: 'b.md', source }).raw).toMatchObject({
        dates: [{ basis: 'dateline', date: { day: '2020-07-02', clock: '06:28:54', offset: 0, weekday: 4 } }],
        body: '\n船来了。',
      });
    }
  });

  test('keeps a line with a date label that is no date in the text', () => {
    const { raw } = readFile({ file: 'b.md', source: '[港口](https://example.org/1)\n------\n时间：下午\n' });
    expect(raw).toMatchObject({ dates: [], body: '时间：下午\n' });
  });

  test('reads a whole HTML page by what its head says', () => {
    const source =
      '<!doctype html><html><head><title>港口 &amp; 重开 - 要闻分析 - RFI</title>' +
      '<link rel="canonical" href="https://www.rfi.fr/cn/20230201-x"><meta name="author" content="林一">' +
      '<meta property="article:published_time" content="2023-02-01T22:07:00+01:00"></head>' +
      '<body class="x"><h1>港口重开</h1><p>船来了。</p></body></html>';
    const { raw, messages } = readFile({ file: 'b.html', source });
    expect(raw).toMatchObject({
      title: '港口 & 重开',
      source: { url: 'https://www.rfi.fr/cn/20230201-x', section: '要闻分析', author: '林一' },
      body: '<h1>港口重开</h1><p>船来了。</p>',
    });
    expect(raw?.dates.map(({ basis }) => basis)).toEqual(['address', 'front-matter']);
    expect(messages).toMatchObject([{ rule: 'read/title-found', severity: 'info', file: 'b.html' }]);
  });

  test.each([
    ['<div><h2>港口重开</h2><p>船来了。</p></div>', '港口重开'],
    ['# 港口重开\n\n船来了。', '港口重开'],
    ['港口重开\n====\n\n船来了。', '港口重开'],
    ['港口重开\n时间：2020-07-02 10:00\n\n船来了。', '港口重开'],
    ['# [港口重开](https://example.org/1)\n\n船来了。', '港口重开'],
    ['<!--1675286102000-->\n船来了。', '旧港'],
    ['船来了。', '旧港'],
  ])('takes the title of %j from its heading, else the file name', (source, title) => {
    expect(readFile({ file: 'a/2014-02-18-旧港.md', source }).raw?.title).toBe(title);
  });

  test('a line or two of nothing in particular is no article, and the message says what would make it one', () => {
    const { raw, messages } = readFile({ file: 'notes.txt', source: '买菜：米、面、油\n给老张回电话' });
    expect(raw).toBeNull();
    expect(messages).toMatchObject([
      { rule: 'read/no-article', severity: 'error', file: 'notes.txt', place: { line: 1, column: 1 } },
    ]);
  });

  test('a text of some length is an article even without any header', () => {
    const source = '港口星期四重新开放，首批货轮已经离岸。'.repeat(4);
    expect(readFile({ file: 'x/港口.txt', source }).raw).toMatchObject({ title: '港口', body: source });
  });

  test('takes the date of a line that also names the source, and leaves the line in the text', () => {
    const line = '时间：2020-07-02 10:00 来源：新华网';
    const { raw } = readFile({
      file: 'b.md',
      source: `[港口](https://example.org/1)\n------\n${line}\n船来了。`,
    });
    expect(raw).toMatchObject({
      dates: [{ basis: 'dateline', date: { day: '2020-07-02', clock: '10:00:00' } }],
      body: `${line}\n船来了。`,
    });
  });

  test('does not leave a Markdown headline in the body', () => {
    expect(readFile({ file: 'b.md', source: '# 港口重开\n日期：2020-07-02\n\n船来了。' }).raw).toMatchObject({
      body: '\n船来了。',
      dates: [{ basis: 'dateline' }],
    });
  });

  test('reads the body of a page below any number of comments, and where it was saved from', () => {
    const source = `${'<!-- x -->\n'.repeat(40)}<!-- saved from url=(0021)https://example.org/1 -->\n<html><body>船</body></html>`;
    expect(readFile({ file: 'b.html', source }).raw).toMatchObject({ body: '船' });
    expect(readFile({ file: 'b.html', source: `${'<!-- x -->'.repeat(5000)}船` }).raw?.title).toBe('b');
    expect(readFile({ file: 'b.html', source: source.slice(440) }).raw?.source.url).toBe(
      'https://example.org/1',
    );
  });

  test('takes the page’s title where the link line has none', () => {
    const { raw } = readFile({
      file: 'b.txt',
      source: '[ \u200B](https://example.org/1)\n------\n<h1>港口</h1>',
    });
    expect(raw).toMatchObject({ title: '港口', source: { url: 'https://example.org/1' } });
  });

  test.each(['', ' \n\uFEFF', '<!--1675286102000-->\n', '<div><img src="a.jpg"><script>港()</script></div>'])(
    'refuses %j, which holds no text',
    (source) => {
      const { raw, messages } = readFile({ file: 'b.txt', source });
      expect(raw).toBeNull();
      expect(messages).toMatchObject([{ rule: 'read/no-text', severity: 'error', file: 'b.txt' }]);
    },
  );

  test('refuses what is not text', () => {
    const { raw, messages } = readFile({ file: 'b.txt', source: '\u0001\u0002\uFFFD港\uFFFD'.repeat(20) });
    expect(raw).toBeNull();
    expect(messages).toMatchObject([{ rule: 'read/not-text', severity: 'error' }]);
  });

  test('reads by the table of outlets given', () => {
    const outlets = [{ host: 'example.org', name: '例报', sections: ['要闻'] }];
    const file = { file: 'b.txt', source: '[港口 - 要闻](https://example.org/1)\n------\n' };
    expect(readFile(file, outlets).raw).toMatchObject({
      title: '港口',
      source: { outlet: '例报', section: '要闻' },
    });
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
