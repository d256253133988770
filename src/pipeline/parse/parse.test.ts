import { describe, expect, test } from 'vitest';
import { blocksOf, parse } from './test-body.ts';

describe('blocks', () => {
  test('come from the elements of a page, in order', () => {
    expect(
      blocksOf(
        '<h2>一</h2><p>二</p><blockquote><p>三</p></blockquote><ul><li>四<ol start=7><li>五</ol></ul><hr><pre>x = 1</pre>六',
      ),
    ).toEqual([
      'heading 一',
      'paragraph 二',
      'quote 三',
      'list-item 四',
      'list-item 五',
      'rule',
      'code x = 1',
      'paragraph 六',
    ]);
  });

  test('are numbered from p1', () => {
    expect(parse('<p>一</p><p> </p><p>二</p>').blocks.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('of lists know their depth and number', () => {
    const items = parse('<ol><li>一<ul><li>二</ul><li value=9>三<p>四</p></ol>').blocks;
    expect(items).toMatchObject([
      { ordered: true, depth: 0, number: 1 },
      { ordered: false, depth: 1 },
      { ordered: true, depth: 0, number: 9 },
      { ordered: true, depth: 0 },
    ]);
    expect(items[3]).not.toHaveProperty('number');
  });

  test('keep the text of unknown elements and of text outside of any', () => {
    expect(blocksOf('港<x-y>口</x-y>重<font color=red>开</font>')).toEqual(['paragraph 港口重开']);
  });

  test('part at <br> outside of paragraphs, and in them at two or between sentences', () => {
    expect(blocksOf('<div>一<br>二</div>')).toEqual(['paragraph 一', 'paragraph 二']);
    expect(blocksOf('<p>一<br><br>二</p>')).toEqual(['paragraph 一', 'paragraph 二']);
    expect(blocksOf('<p>船来了。<br>人走了。</p>')).toEqual(['paragraph 船来了。', 'paragraph 人走了。']);
    expect(blocksOf('<p>船来了。<br>翻译：林一</p>')).toEqual(['paragraph 船来了。 翻译：林一']);
    expect(blocksOf('<h2>码头<br>开放</h2>')).toEqual(['heading 码头 开放']);
  });

  test('of plain text part at blank lines, or at line ends where there are none', () => {
    expect(blocksOf('一\n二\n\n三')).toEqual(['paragraph 一二', 'paragraph 三']);
    expect(blocksOf('一\n二')).toEqual(['paragraph 一', 'paragraph 二']);
  });

  test('of a data table hold its cells; a table for layout is taken apart', () => {
    const [table] = parse(
      '<table><tr><th>年</th><th>船</th></tr><tr><td>2020</td><td><b>三</b></td></tr></table>',
    ).blocks;
    expect(table).toMatchObject({
      kind: 'table',
      text: '年\t船\n2020\t三',
      rows: [
        [
          { start: 0, end: 1, header: true },
          { start: 2, end: 3, header: true },
        ],
        [
          { start: 4, end: 8, header: false },
          { start: 9, end: 10, header: false },
        ],
      ],
      marks: [{ kind: 'strong', start: 9, end: 10 }],
    });
    expect(blocksOf('<table><tr><td><p>一</p><p>二</p></td></tr></table>')).toEqual([
      'paragraph 一',
      'paragraph 二',
    ]);
  });

  test('of a table keep its caption, and cells that span several columns once', () => {
    expect(
      parse(
        '<table><caption>表一</caption><thead><tr><th colspan=2>合计</th></tr></thead><tr><th>甲<td>2</tr><tfoot><tr><td colspan=2>注</table>',
      ).blocks,
    ).toMatchObject([
      { kind: 'paragraph', text: '表一' },
      {
        kind: 'table',
        text: '合计\n甲\t2\n注',
        rows: [
          [{ start: 0, end: 2, header: true }],
          [
            { start: 3, end: 4, header: true },
            { start: 5, end: 6, header: false },
          ],
          [{ start: 7, end: 8, header: false }],
        ],
      },
    ]);
  });

  test('of a table in a table follow the text around it', () => {
    expect(blocksOf('<table><tr><td>甲<td><table><tr><td>乙<td>丙</table><tr><td>丁</table>')).toEqual([
      'paragraph 甲',
      'table 乙\t丙',
      'paragraph 丁',
    ]);
  });

  test('keep cards that stand in a table, and part what stands in one cell', () => {
    expect(
      blocksOf('<table><tr><td>甲<td><object data="https://example.org/a.swf"></object></table>'),
    ).toEqual(['paragraph 甲', 'embed']);
    expect(blocksOf('<table><tr><td>甲<h4>乙</h4>丙<td>丁</table>')).toEqual(['table 甲 乙 丙\t丁']);
  });

  test('keep terms and what explains them', () => {
    expect(blocksOf('<dl><dt>问<dd>答</dl><details><summary>题</summary>文</details>')).toEqual([
      'paragraph 问',
      'paragraph 答',
      'paragraph 题',
      'paragraph 文',
    ]);
  });

  test('turn short bold paragraphs into subheadings, but not the lead, a speaker or a sentence', () => {
    expect(
      blocksOf(
        '<p><b>船来了</b></p><p>甲</p><p><b>第二部分</b></p><p>乙</p><p><b>林一：</b></p><p>丙</p><p><b>完了。</b></p><p>丁</p>',
      ),
    ).toEqual([
      'paragraph 船来了',
      'paragraph 甲',
      'heading 第二部分',
      'paragraph 乙',
      'paragraph 林一：',
      'paragraph 丙',
      'paragraph 完了。',
      'paragraph 丁',
    ]);
  });

  test('do not repeat the headline', () => {
    expect(blocksOf('<header><h1> 港口 重开 </h1></header><p>一</p><h2>港口重开</h2>')).toEqual([
      'paragraph 一',
      'heading 港口重开',
    ]);
  });

  test('read prose in a <pre> as a quotation', () => {
    expect(blocksOf('<pre>船来了。\n人走了。</pre>')).toEqual(['quote 船来了。', 'quote 人走了。']);
  });
});
