import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const parts = (text: string): string[] => sentencesOf(text).map(([start, end]) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    [
      'ends after the marks that end one',
      ['港口重开了。', '船来了吗？', '来了！', '还有……', '明天；', '后天。'],
    ],
    ['takes several marks together', ['真的？！', '是。']],
    ['takes closing quotes with the mark', ['他说：“港口重开。”', '船来了。']],
    ['keeps a short quotation whole', ['他说：“港口重开。船来了。”', '第二天下雨。']],
    ['keeps who asks with the question', ['“船来了吗？”他问。', '没有人答。']],
    ['keeps an exclamation inside a sentence', ['人群高喊“开港！”的口号走过街头。', '天黑了。']],
    ['keeps a title with a question mark', ['他读《船来了吗？》一书。', '很好。']],
    ['keeps brackets whole', ['港口（去年关闭。今年重开）很忙。', '船来了。']],
    ['lets a bracket of its own be a sentence', ['船来了。', '（掌声。）', '他走了。']],
    ['goes on before a comma', ['“船来了！”，他说，“很好。”']],
    [
      'divides Latin text at full stops',
      ['The port opened.', 'Ships came.', 'He said “Yes.”', 'Then he left.'],
    ],
    [
      'does not stop at initials, abbreviations, numbers and addresses',
      ['J. Smith paid 3.5 dollars at example.org to Dr. Lee.', 'He left.'],
    ],
    ['divides a quotation that is never closed', ['“港口重开。', '船来了。']],
    ['reads straight quotes in pairs', ['他说，"船来了。很好。"', '"走吧。"']],
  ])('%s', (_rule, expected) => {
    const joiner = /^[A-Z]/u.test(expected[0] ?? '') ? ' ' : '';
    expect(parts(expected.join(joiner))).toEqual(expected);
  });

  test('divides a quotation that is longer than a paragraph should be', () => {
    const long = `“${'船来了，人们走向码头。'.repeat(20)}”`;
    expect(parts(long)).toHaveLength(20);
  });

  test('tiles any text, leaving out nothing but spaces between sentences', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        '港',
        '口',
        '。',
        '！',
        '…',
        '；',
        '“',
        '”',
        '（',
        '）',
        '《',
        '》',
        '"',
        '.',
        'A',
        'b',
        ' ',
        '说',
      ),
    });
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const [start, end] of sentencesOf(text)) {
          expect(text.slice(done, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(text.slice(done).trim()).toBe('');
      }),
    );
  });

  test('stays quick on long texts that never end a quotation or a sentence', () => {
    expect(sentencesOf('“'.repeat(100_000))).toEqual([[0, 100_000]]);
    expect(sentencesOf('港'.repeat(100_000))).toEqual([[0, 100_000]]);
  });
});
