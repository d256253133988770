import type { Article } from '#model/article.ts';
import type { AnchoredHighlight } from '#app/features/highlights/anchored-highlights.ts';
import type { Found } from '#app/features/finding/use-found.ts';
import type { Drawing } from '#app/features/reading/drawn-part.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { articleMarks } from './article-marks.ts';

/** The article's marks, made anew only when one of these is another: every block is drawn again, and all paint on it. */
export const useArticleMarks = (
  article: Article,
  drawing: Drawing,
  drawn: readonly AnchoredHighlight[],
  found: Found | null,
): ReturnType<typeof articleMarks> => {
  const { text } = useText();
  const { tags } = useSettings();
  return articleMarks(article, text, drawing, tags, drawn, found);
};
