import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { Settings } from '#app/lib/settings/settings.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';

/** A colour's name, with what the reader means by it in front where he has said so. */
export const colorName = (text: Catalogue, meanings: Settings['meanings'], color: HighlightColor): string => {
  const name = text.highlights.colors[color];
  const meaning = meanings[color].trim();
  return meaning === '' ? name : text.highlights.colorNamed(meaning, name);
};
