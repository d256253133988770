import type { Block } from '#model/block.ts';
import { annotateEntities } from '#pipeline/annotate/entities/annotate-entities.ts';
import { annotateEvents } from '#pipeline/annotate/events/annotate-events.ts';
import type { ArticleText } from '#pipeline/annotate/text.ts';
import { annotateTimes } from '#pipeline/annotate/time/annotate-times.ts';
import { sentencesOf } from '#pipeline/parse/text/sentences.ts';
import type { Case } from './cases.ts';
import type { Finder } from './found.ts';

const blockOf = (text: string, index: number): Block => ({
  id: `p${String(index + 1)}`,
  kind: 'paragraph',
  text,
  marks: [],
  sentences: sentencesOf(text),
});

/** The case as the annotators take it; blocks are numbered anew, in the order of its paragraphs. */
export const articleText = ({ title, published, paragraphs }: Case): ArticleText => ({
  title,
  blocks: paragraphs.map(({ text }, index) => blockOf(text, index)),
  published: { instant: null, local: published, timeZone: 'UTC', basis: 'dateline', original: published },
});

/** What the pipeline finds. */
export const ours: Finder = (given) => {
  const text = articleText(given);
  const names = new Map(text.blocks.map(({ id }, index) => [id, given.paragraphs[index]?.id ?? id]));
  const paragraph = (block: string): string => names.get(block) ?? block;
  const times = annotateTimes(text);
  const events = annotateEvents({ text, times, ...annotateEntities(text) });
  return {
    times: times.map(({ block, start, end, value }) => ({ paragraph: paragraph(block), start, end, value })),
    events: events.map(({ block, date }) => ({ paragraph: paragraph(block), date })),
  };
};
