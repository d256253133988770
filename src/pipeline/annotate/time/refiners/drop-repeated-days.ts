import type { Draft } from '../draft.ts';

const SAME_DAY = /^(?:当|當|这|這|那|同)(?:一?天|日|晚|夜)$/u;

/** Drops 当天 right behind the day it means: 元旦当天, 5月5日这天. */
export const dropRepeatedDays = (drafts: readonly Draft[], text: string): Draft[] =>
  drafts.filter((draft, index) => {
    const before = drafts[index - 1];
    if (before === undefined || before.role === 'undated' || !SAME_DAY.test(draft.surface)) return true;
    return !/^\s?$/u.test(text.slice(before.end, draft.start));
  });
