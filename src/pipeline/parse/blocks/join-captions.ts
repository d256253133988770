import type { Draft } from './draft.ts';

const CREDIT =
  /^(?:图像来源|圖像來源|图片来源|圖片來源|图像加注文字|圖像加註文字|图片说明|圖片說明|图源|圖源)/u;

/** Small print and picture credits directly after a figure without caption are its caption. */
export const joinCaptions = (drafts: readonly Draft[]): Draft[] => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const isBare = before?.kind === 'figure' && before.text === '';
    if (isBare && draft.kind === 'paragraph' && (draft.small === true || CREDIT.test(draft.text)))
      joined[joined.length - 1] = { ...before, text: draft.text, marks: draft.marks };
    else joined.push(draft);
  }
  return joined;
};
