import { useState } from 'react';
import type { Block } from '#model/block.ts';

export interface ActiveBlock {
  /** The block that has, or last had, the reader's attention. */
  readonly active: string;
  readonly setActive: (block: string) => void;
  /** Moves focus to the next or previous block; from outside the text, to the first one in view. */
  readonly move: (step: 1 | -1) => void;
}

export const useActiveBlock = (blocks: readonly Block[], visible: ReadonlySet<string>): ActiveBlock => {
  const [active, setActive] = useState(blocks[0]?.id ?? '');
  const move = (step: 1 | -1): void => {
    const inText = document.activeElement?.closest('[data-block]') != null;
    const at = blocks.findIndex((block) => block.id === active);
    const inView = blocks.findIndex((block) => visible.has(block.id));
    const next = blocks[inText ? at + step : Math.max(inView, 0)];
    if (next === undefined) return;
    document.getElementById(next.id)?.focus();
  };
  return { active, setActive, move };
};
