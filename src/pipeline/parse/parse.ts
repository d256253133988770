import type { Block, Picture } from '#model/block.ts';
import type { DatedBasis, RawArticle } from '#pipeline/read/raw-article.ts';
import type { Draft } from './blocks/draft.ts';
import { dropRepeatedPictures } from './blocks/drop-repeated-pictures.ts';
import { dropTitle } from './blocks/drop-title.ts';
import { joinCaptions } from './blocks/join-captions.ts';
import { numberBlocks } from './blocks/number-blocks.ts';
import { promoteSubheadings } from './blocks/promote-subheadings.ts';
import { takeHero } from './blocks/take-hero.ts';
import { trimRules } from './blocks/trim-rules.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import type { Body, OnRemoved } from './body.ts';
import { markLines } from './mark-lines.ts';
import { joinTwinPictures } from './tree/join-twin-pictures.ts';
import { stripFurniture } from './tree/strip-furniture.ts';
import { takeDateline } from './tree/take-dateline.ts';
import { parseTree } from './tree/tree.ts';

export interface ParsedBody {
  readonly hero: Picture | null;
  readonly blocks: readonly Block[];
  /** Datelines that stood above the text. */
  readonly dates: readonly DatedBasis[];
  /** Who signs the dateline. */
  readonly author: string | null;
  /** How many things each furniture rule removed. */
  readonly removed: ReadonlyMap<string, number>;
}

/** What is done to the tree, in this order. */
const ON_TREE = [takeDateline, joinTwinPictures, stripFurniture];

/** What is done to the blocks, in this order. */
const ON_BLOCKS = [dropTitle, trimRules, dropRepeatedPictures, joinCaptions, promoteSubheadings];

/**
 * Parses an article's body into typed blocks. Bad HTML never throws: it is read as browsers read it. `onRemoved` is told each
 * text that a rule takes out.
 */
export const parseBody = (
  raw: Pick<RawArticle, 'body' | 'title' | 'source' | 'dates'>,
  onRemoved?: OnRemoved,
): ParsedBody => {
  const { title, dates: datesOutside } = raw;
  const { url } = raw.source;
  const tree = parseTree(markLines(raw.body));
  const body: Body = {
    tree,
    title,
    url,
    removed: new Map(),
    onRemoved,
    datesOutside,
    dates: [],
    author: null,
  };
  for (const transform of ON_TREE) transform(body);
  let drafts: readonly Draft[] = writeBlocks(body.tree, url);
  for (const transform of ON_BLOCKS) drafts = transform(drafts, body);
  const { hero, rest } = takeHero(drafts);
  return { hero, blocks: numberBlocks(rest), dates: body.dates, author: body.author, removed: body.removed };
};
