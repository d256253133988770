import type { Article } from '#model/article.ts';
import type { ReadingMark } from '#app/features/reading/reading-mark.ts';
import type { AnchoredHighlight } from '#app/features/highlights/anchored-highlights.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';

/** Everything that lies over the text, block by block: formatting, names, times, and highlights that cannot be painted. */
export const articleMarks = (
  article: Article,
  text: Catalogue,
  tags: boolean,
  drawn: readonly AnchoredHighlight[],
): ReadonlyMap<string, readonly ReadingMark[]> => {
  const marks = new Map<string, ReadingMark[]>(
    article.blocks.map((block) => [
      block.id,
      block.marks.map((format) => ({ kind: 'format', format, start: format.start, end: format.end })),
    ]),
  );
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const surface = (block: string, start: number, end: number): string =>
    texts.get(block)?.slice(start, end) ?? '';

  for (const { block, start, end, entity } of tags ? article.mentions : []) {
    const type = entities.get(entity)?.type;
    if (type === undefined) continue;
    const label = text.entities.mentionOf(surface(block, start, end), text.entities.type[type]);
    marks.get(block)?.push({ kind: 'entity', id: entity, type, undated: false, label, start, end });
  }
  for (const { id, block, start, end, value } of tags ? article.times : []) {
    const label = text.timeline.mentionOf(surface(block, start, end), value && edtfWords(text, value));
    marks.get(block)?.push({ kind: 'time', id, type: 'time', undated: value === null, label, start, end });
  }
  for (const { highlight, at } of drawn) {
    for (const { block, start, end } of at.places)
      marks.get(block)?.push({ kind: 'highlight', color: highlight.color, start, end });
  }
  return marks;
};
