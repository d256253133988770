import { describe, expect, test } from 'vitest';
import { anchor, quoteOf } from './anchor.ts';
import type { Block } from './block.ts';
import type { Highlight } from './highlight.ts';

const block = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [],
});

const highlight = (of: Block, start: number, end: number): Highlight => ({
  id: 'x',
  article: 'a',
  textHash: 'h',
  block: of.id,
  start,
  end,
  quote: quoteOf(of.text, { start, end }),
  color: 'yellow',
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2024-01-01T00:00:00Z',
});

const first = block('p1', '港口星期四重新开放，首批货轮已经离岸。');
const second = block('p2', '码头工人说，他们等这一天等了三个月，今后还会继续观望。');

describe('a highlight', () => {
  test('stands exactly where it was made while the words are still there', () => {
    expect(anchor(highlight(second, 0, 4), [first, second])).toEqual({
      state: 'exact',
      block: 'p2',
      start: 0,
      end: 4,
    });
  });

  test('moves with its words when a paragraph comes in before it', () => {
    const blocks = [block('p1', '新的一段。'), block('p2', first.text), block('p3', second.text)];
    expect(anchor(highlight(second, 6, 17), blocks)).toEqual({
      state: 'moved',
      block: 'p3',
      start: 6,
      end: 17,
    });
  });

  test('is lost, not misplaced, when its paragraph is gone', () => {
    expect(anchor(highlight(second, 0, 4), [first])).toEqual({ state: 'lost' });
  });

  test('is unsure when only short words without their context are found', () => {
    const elsewhere = block('p1', '另一座码头工人不多的港口。');
    expect(anchor(highlight(second, 0, 4), [elsewhere])).toEqual({ state: 'unsure' });
  });

  test('is unsure when the same words stand in the same context twice', () => {
    const twice = [block('p1', '甲'), block('p2', '乙'), block('p3', second.text), block('p4', second.text)];
    expect(anchor(highlight(second, 0, second.text.length), twice)).toEqual({ state: 'unsure' });
  });
});
