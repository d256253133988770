import type { Span } from '#model/span.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The word at an offset of a text: a name in it, else what a segmenter takes for a word; null for marks and spaces. */
export const wordAt = (text: string, offset: number, names: readonly Span[]): Span | null => {
  const name = names.find(({ start, end }) => start <= offset && offset < end);
  if (name !== undefined) return { start: name.start, end: name.end };
  const found = segmenter.segment(text).containing(offset);
  return found?.isWordLike === true ? { start: found.index, end: found.index + found.segment.length } : null;
};
