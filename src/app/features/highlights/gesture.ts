import type { Article } from '#model/article.ts';
import { partOf, samePlaces, type Place } from '#model/anchor/place.ts';
import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { Anchorage, Command } from '#app/lib/highlights/transition.ts';
import { covering, type AnchoredHighlight } from './anchored-highlights.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

interface Colored {
  readonly color: HighlightColor;
}

/** What a reader does to the text. What it means is decided when it is carried out, not when it is made. */
export type Gesture =
  /** The whole block is highlighted, or no longer. */
  | ({ readonly kind: 'toggle'; readonly block: string } & Colored)
  /** The whole block gets a colour. */
  | ({ readonly kind: 'paint'; readonly block: string } & Colored)
  /** First the whole block, then the sentence beside which the margin was touched, then nothing. */
  | ({ readonly kind: 'margin'; readonly block: string; readonly offset: number } & Colored)
  /** The block's first sentence that has no highlight; while a sentence's highlight is `open`, that goes on to the next one. */
  | ({
      readonly kind: 'sentence';
      readonly block: string;
      readonly offset: number | null;
      readonly open: string | null;
    } & Colored)
  /** What was selected, exactly. */
  | ({ readonly kind: 'select'; readonly places: readonly Place[] } & Colored)
  /** Highlights are put where they were found, or where the reader says. */
  | {
      readonly kind: 'place';
      readonly moves: readonly { readonly id: string; readonly places: readonly Place[] }[];
    }
  | { readonly kind: 'command'; readonly command: Command };

interface View {
  readonly article: Article;
  readonly anchored: readonly AnchoredHighlight[];
}

interface Fresh {
  /** For the record, should one be made. */
  readonly id: string;
  readonly now: string;
}

/** Where a highlight of these places is kept; null when the article has none of them. */
const anchorageOf = ({ blocks, textHash }: Article, places: readonly Place[]): Anchorage | null => {
  const parts = places.flatMap((place) => partOf(blocks, place) ?? []);
  return parts.length === 0 ? null : { textHash, parts };
};

const add = (
  { article }: View,
  places: readonly Place[],
  { color, id, now }: Colored & Fresh,
): Command | null => {
  const to = anchorageOf(article, places);
  if (to === null) return null;
  return { kind: 'add', now, highlight: { ...to, id, article: article.id, title: article.title, color } };
};

const moveTo = ({ article }: View, id: string, place: Place): Command | null => {
  const to = anchorageOf(article, [place]);
  return to && { kind: 'place', moves: [{ id, to }] };
};

const ofSentence = (
  gesture: Extract<Gesture, { kind: 'sentence' }>,
  view: View,
  fresh: Fresh,
): Command | null => {
  const { anchored, article } = view;
  const block = article.blocks.find(({ id }) => id === gesture.block);
  if (block === undefined) return null;
  const sentences = sentencesOf(block);
  const open = anchored.find(({ highlight }) => highlight.id === gesture.open);
  const [openPlace, more] = open?.at.places ?? [];
  if (open !== undefined && openPlace?.block === block.id && more === undefined) {
    const index = sentences.findIndex(({ start, end }) => start === openPlace.start && end === openPlace.end);
    const next = sentences[(index + 1) % sentences.length];
    const isWhole = openPlace.start === 0 && openPlace.end === block.text.length;
    if (next !== undefined && (index >= 0 || isWhole))
      return moveTo(view, open.highlight.id, { block: block.id, ...next });
  }
  const wanted =
    gesture.offset === null
      ? sentences.find((sentence) => covering(anchored, { block: block.id, ...sentence }) === undefined)
      : sentenceAt(block, gesture.offset);
  return wanted === undefined
    ? null
    : add(view, [{ block: block.id, ...wanted }], { ...fresh, color: gesture.color });
};

const ofMargin = (
  gesture: Extract<Gesture, { kind: 'margin' }>,
  view: View,
  fresh: Fresh,
): Command | null => {
  const { anchored, article } = view;
  const block = article.blocks.find(({ id }) => id === gesture.block);
  if (block === undefined || block.text === '') return null;
  const all = { block: block.id, start: 0, end: block.text.length };
  const touched = { block: block.id, ...sentenceAt(block, gesture.offset) };
  const whole = covering(anchored, all);
  const sentence = covering(anchored, touched);
  if (sentence !== undefined) return { kind: 'delete', ids: [sentence.id], now: fresh.now };
  if (whole !== undefined) return moveTo(view, whole.id, touched);
  const hasSentence = sentencesOf(block).some(
    (one) => covering(anchored, { block: block.id, ...one }) !== undefined,
  );
  return add(view, [hasSentence ? touched : all], { ...fresh, color: gesture.color });
};

const ofBlock = (
  gesture: Extract<Gesture, { kind: 'toggle' | 'paint' }>,
  view: View,
  fresh: Fresh,
): Command | null => {
  const text = view.article.blocks.find(({ id }) => id === gesture.block)?.text ?? '';
  const place = { block: gesture.block, start: 0, end: text.length };
  const whole = covering(view.anchored, place);
  if (whole === undefined) return add(view, [place], { ...fresh, color: gesture.color });
  return gesture.kind === 'toggle'
    ? { kind: 'delete', ids: [whole.id], now: fresh.now }
    : { kind: 'recolor', ids: [whole.id], color: gesture.color };
};

/** What a gesture means in the state that it meets; null when it means nothing. */
export const commandFor = (gesture: Gesture, view: View, fresh: Fresh): Command | null => {
  switch (gesture.kind) {
    case 'command':
      return gesture.command;
    case 'place': {
      const moves = gesture.moves.flatMap(({ id, places }) => {
        const to = anchorageOf(view.article, places);
        return to === null ? [] : [{ id, to }];
      });
      return { kind: 'place', moves };
    }
    case 'sentence':
      return ofSentence(gesture, view, fresh);
    case 'margin':
      return ofMargin(gesture, view, fresh);
    case 'toggle':
    case 'paint':
      return ofBlock(gesture, view, fresh);
    case 'select': {
      const same = view.anchored.find(({ at }) => samePlaces(at.places, gesture.places));
      return same === undefined
        ? add(view, gesture.places, { ...fresh, color: gesture.color })
        : { kind: 'recolor', ids: [same.highlight.id], color: gesture.color };
    }
  }
};
