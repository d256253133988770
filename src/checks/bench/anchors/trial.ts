import type { Block } from '#model/block.ts';
import { anchorInPlace } from '#model/anchor/anchor.ts';
import type { Anchored } from '#model/anchor/anchored.ts';
import { haystackOf } from '#model/anchor/haystack.ts';
import { relocate } from '#model/anchor/relocate.ts';
import type { History } from '#model/history.ts';
import { extendHistory } from '#pipeline/emit/history.ts';
import type { Part } from '#model/highlight/highlight.ts';
import { Converter } from 'opencc-js';
import type { EDITS, Source } from './edits.ts';
import { markAtRandom } from './marked.ts';
import { classOf, emptyTally, tell, type Tally } from './tally.ts';
import { blocksOf, placeAfter, trace } from './traced.ts';

/** Tallies by length class. */
export type Figures = Map<number, Tally>;

type Edit = typeof EDITS extends ReadonlyMap<string, infer E> ? E : never;

const tallyFor = (figures: Figures, length: number): Tally => {
  const key = classOf(length);
  const tally = figures.get(key) ?? emptyTally();
  figures.set(key, tally);
  return tally;
};

/** Finds a part in changed blocks, as the reader does. */
const finder = (blocks: readonly Block[], history: History | null = null): ((part: Part) => Anchored) => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const haystack = haystackOf(blocks);
  return (part) => {
    const highlight = { textHash: 'before', parts: [part] };
    return (
      anchorInPlace(highlight, { textHash: 'after', blocks }, byId) ?? relocate(highlight, haystack, history)
    );
  };
};

interface Trial {
  readonly figures: Figures;
  readonly many: number;
  readonly source: Source;
  /** Whether the reader has the map of blocks that a build leaves. */
  readonly mapped: boolean;
}

export const measureEdit = (
  blocks: readonly Block[],
  edit: Edit,
  { figures, many, source, mapped }: Trial,
): void => {
  const parts = markAtRandom(blocks, many, source.chance);
  const { traced, starts } = trace(blocks);
  const after = edit(traced, source);
  const young = blocksOf(after);
  const history = extendHistory(null, { textHash: 'before', blocks }, { textHash: 'after', blocks: young });
  const find = finder(young, mapped ? history : null);
  for (const part of parts) {
    const from = starts.get(part.block) ?? 0;
    const { state, places } = find(part);
    const belongs = placeAfter(after, from + part.start, from + part.end);
    tell(tallyFor(figures, part.end - part.start), belongs, { state, place: places[0] });
  }
};

const toTraditional = Converter({ from: 'cn', to: 'twp' });
const toSimplified = Converter({ from: 'twp', to: 'cn' });

/** The whole article in the other script, converted by phrases, which moves what comes after them. */
export const measureScript = (
  blocks: readonly Block[],
  lang: string,
  {
    figures,
    many,
    chance,
  }: { readonly figures: Figures; readonly many: number; readonly chance: () => number },
): void => {
  const convert = lang === 'zh-Hant' ? toSimplified : toTraditional;
  const parts = markAtRandom(blocks, many, chance);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const find = finder(blocks.map((block): Block => ({ ...block, text: convert(block.text) })));
  for (const part of parts) {
    const text = texts.get(part.block) ?? '';
    const { state, places } = find(part);
    const belongs = {
      block: part.block,
      start: convert(text.slice(0, part.start)).length,
      end: convert(text.slice(0, part.end)).length,
    };
    tell(tallyFor(figures, part.end - part.start), belongs, { state, place: places[0] });
  }
};
