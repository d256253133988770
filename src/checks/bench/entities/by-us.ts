import { annotateEntities } from '#pipeline/annotate/entities/annotate-entities.ts';
import type { Block } from '#model/block.ts';
import type { Named } from './name-score.ts';

const blockOf = (text: string, index: number): Block => ({
  id: `p${String(index + 1)}`,
  kind: 'paragraph',
  text,
  marks: [],
  sentences: [],
});

/** What the recogniser finds in paragraphs that belong together, paragraph by paragraph. */
export const byUs = (paragraphs: readonly string[]): Named[][] => {
  const blocks = paragraphs.map(blockOf);
  const { entities, mentions } = annotateEntities({ title: '', blocks, published: null });
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return blocks.map(({ id }) =>
    mentions.flatMap(({ block, start, end, entity }) => {
      const type = types.get(entity);
      return block === id && type !== undefined ? [{ start, end, type }] : [];
    }),
  );
};
