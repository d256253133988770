import { countRemoved, type Body } from '../body.ts';
import type { Draft } from './draft.ts';

/** What two sizes of one picture have in common: the last part of the path that names a file. */
const fileOf = (src: string): string => {
  const { pathname, search } = new URL(src);
  const file = pathname.split('/').findLast((part) => /\.[a-z]{3,4}$/iu.test(part));
  return file ?? pathname + search;
};

/** Of neighbouring figures that show the same picture in two sizes or places the one with a caption stays, else the first. */
export const dropRepeatedPictures = (drafts: readonly Draft[], body: Body): Draft[] => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    const repeats =
      draft.kind === 'figure' &&
      before?.kind === 'figure' &&
      fileOf(draft.picture.src) === fileOf(before.picture.src);
    if (!repeats || (draft.text !== '' && before.text !== '' && draft.text !== before.text)) {
      kept.push(draft);
      continue;
    }
    countRemoved(body, 'repeated-picture', before.text === '' ? '' : draft.text);
    if (before.text === '' && draft.text !== '') kept[kept.length - 1] = draft;
  }
  return kept;
};
