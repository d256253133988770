import { expect, test } from 'vitest';
import { inArticle } from '../times-in.test-support.ts';

interface Told {
  readonly texts: readonly string[];
  /** Words with their value, `''` for one that names no date. */
  readonly expected: readonly string[];
}

const told = (line: string): Told => ({
  texts: line.split('¶').map((text) => text.replace(/\[([^\]=]*)=[^\]]*\]/gu, '$1')),
  expected: Array.from(line.matchAll(/\[([^\]]*)\]/gu), ([, mark = '']) => mark),
});

/**
 * One test for each line of the table, told on the day: `[words=value]` is what is to be found, `[words=]` is to be found and names
 * no date, and nothing else in the line has a date. `¶` parts paragraphs.
 */
export const toldOn = (day: string | null, table: string): void => {
  test.each(table.trim().split('\n'))(`told on ${day ?? 'no day'}: %s`, (line) => {
    const { texts, expected } = told(line);
    const undated = new Set(expected.filter((mark) => mark.endsWith('=')));
    const found = inArticle(texts, day).map(({ block, start, end, value }) => {
      const text = texts[Number(block.slice(1)) - 1] ?? '';
      return `${text.slice(start, end)}=${value ?? ''}`;
    });
    expect(found.filter((mark) => !mark.endsWith('=') || undated.has(mark))).toEqual(expected);
  });
};
