import type { Draft } from './draft.ts';

const LONGEST = 40;

const isStrongThroughout = ({ text, marks }: Draft): boolean =>
  text !== '' &&
  marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length);

/** Outlets set subheadings as short paragraphs in bold: no sentence, no speaker, no list, and a text follows. */
const isSubheading = (draft: Draft, next: Draft | undefined): boolean =>
  draft.kind === 'paragraph' &&
  draft.text.length <= LONGEST &&
  !/[。；;，,、：:.…]["”’」』）)]?$|[：:]/u.test(draft.text) &&
  isStrongThroughout(draft) &&
  next !== undefined &&
  ['paragraph', 'quote', 'list-item', 'figure'].includes(next.kind) &&
  !isStrongThroughout(next);

/** Turns such paragraphs into headings of the third level; the mark that made them bold goes. The opening one is a lead. */
export const promoteSubheadings = (drafts: readonly Draft[]): Draft[] => {
  const opening = drafts.findIndex(({ text }) => text !== '');
  return drafts.map((draft, index): Draft => {
    if (index === opening || !isSubheading(draft, drafts[index + 1])) return draft;
    return {
      kind: 'heading',
      level: 3,
      text: draft.text,
      marks: draft.marks.filter(({ kind }) => kind !== 'strong'),
    };
  });
};
