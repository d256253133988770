import type { Highlight } from '#model/highlight/highlight.ts';
import { covering, type AnchoredHighlight } from './anchored-highlights.ts';
import type { Highlighting } from './use-highlighting.ts';

type View = Pick<Highlighting, 'article' | 'anchored' | 'open'>;

const inBlock = (anchored: readonly AnchoredHighlight[], block: string): AnchoredHighlight[] =>
  anchored.filter(({ at }) => at.places.some((place) => place.block === block));

/** The highlight that a key means: the open one, else the one of the whole active block, else that block's only one. */
export const targetOf = ({ article, anchored, open }: View, active: string): Highlight | undefined => {
  const openId = open?.kind === 'highlight' ? open.id : null;
  const opened = openId === null ? undefined : anchored.find(({ highlight }) => highlight.id === openId);
  if (opened !== undefined) return opened.highlight;
  const text = article.blocks.find(({ id }) => id === active)?.text ?? '';
  const whole = covering(anchored, { block: active, start: 0, end: text.length });
  if (whole !== undefined) return whole;
  const [only, more] = inBlock(anchored, active);
  return more === undefined ? only?.highlight : undefined;
};

/** The next or previous highlight in reading order: from the open one, else from the active block. */
export const neighbourOf = (
  { article, anchored, open }: View,
  active: string,
  by: 1 | -1,
): AnchoredHighlight | undefined => {
  const placed = anchored.filter(({ at }) => at.places.length > 0);
  const openId = open?.kind === 'highlight' ? open.id : null;
  const at = placed.findIndex(({ highlight }) => highlight.id === openId);
  if (at >= 0) return placed[at + by];
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
  const indexOf = ({ at: { places } }: AnchoredHighlight): number => order.get(places[0]?.block ?? '') ?? 0;
  const here = order.get(active) ?? 0;
  return by === 1
    ? placed.find((one) => indexOf(one) >= here)
    : placed.findLast((one) => indexOf(one) < here);
};
