import type { Draft } from '../draft.ts';

/** Drops clock times and one-character parts of a day that joined no day: 三点意见, 晚. */
export const dropLoneClocks = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ role, part, surface, firm }) => {
    if (role === 'clock') return part !== undefined || firm === true;
    return role !== 'day-part' || surface.length > 1;
  });
