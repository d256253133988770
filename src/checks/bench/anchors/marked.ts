import type { Block } from '#model/block.ts';
import type { Part } from '#model/highlight/highlight.ts';
import { partOf } from '#model/anchor/place.ts';
import { below } from './chance.ts';

const SHORTEST = 2;
const LONGEST = 200;

/** As many highlights of an article as asked for, of 2 to 200 code units, short ones as often as long ones. */
export const markAtRandom = (blocks: readonly Block[], many: number, chance: () => number): Part[] => {
  const parts: Part[] = [];
  for (let attempt = 0; parts.length < many && attempt < many * 20; attempt++) {
    const length = Math.floor(SHORTEST * (LONGEST / SHORTEST) ** chance() + chance());
    const block = blocks[below(chance, blocks.length)];
    if (block === undefined || block.text.length < length) continue;
    const start = below(chance, block.text.length - length + 1);
    const part = partOf(blocks, { block: block.id, start, end: start + length });
    if (part !== null && part.quote.exact.trim() !== '') parts.push(part);
  }
  return parts;
};
