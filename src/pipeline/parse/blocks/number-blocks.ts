import type { Block } from '#model/block.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Draft } from './draft.ts';

const sentencesIn = (draft: Draft): [number, number][] => {
  if (draft.kind === 'code') return draft.text === '' ? [] : [[0, draft.text.length]];
  if (draft.kind !== 'table') return sentencesOf(draft.text);
  const cells = draft.rows.flat().filter(({ start, end }) => start < end);
  return cells.flatMap(({ start, end }) =>
    sentencesOf(draft.text.slice(start, end)).map(([from, to]): [number, number] => [
      from + start,
      to + start,
    ]),
  );
};

/** Most drafts have nothing to leave out, and leaving out is slow. */
const withoutSmall = (draft: Draft): Draft => {
  if (draft.small === undefined) return draft;
  const { small: _small, ...block } = draft;
  return block;
};

/** Names the blocks `p1`, `p2` … in order and divides them into sentences; a table is divided by cells, code not at all. */
export const numberBlocks = (drafts: readonly Draft[]): Block[] =>
  drafts.map((draft, index) => ({
    id: `p${String(index + 1)}`,
    ...withoutSmall(draft),
    sentences: sentencesIn(draft),
  }));
