import type { Block } from '#model/block.ts';
import { below, chanceFrom } from './chance.ts';

const CHARACTERS = '港口重新开放货轮离岸码头工人等待星期政府表示扩建工程完成吞吐量增加今年春天以后';

/** Invented paragraphs of different lengths. */
export const testBlocks = (many: number): Block[] => {
  const chance = chanceFrom(3);
  return Array.from({ length: many }, (_, index) => ({
    kind: 'paragraph',
    id: `p${String(index + 1)}`,
    text: Array.from({ length: 5 + below(chance, 60) }, () =>
      CHARACTERS.charAt(below(chance, CHARACTERS.length)),
    ).join(''),
    marks: [],
    sentences: [],
  }));
};
