import type { Block } from '#model/block.ts';
import type { Mentioned, Resolution } from './context.ts';
import { opensHeading } from './date-heading.ts';
import { datelineDay } from './dateline.ts';
import type { Draft } from './draft.ts';
import type { Memory } from './memory.ts';

/** 同比2019年5月: what something is compared with is not what the text goes on to tell of. */
const isCompared = (text: string, start: number): boolean =>
  start > 0 && /(?:同比|[环環]比|[较較比]|不同于)\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** 1998年，…: but 1998年以来 only says since when. */
const opensStory = (text: string, { start, end }: Draft): boolean =>
  start <= 1 && !/^[^，。；]{0,16}(?:以[来來]|起)/u.test(text.slice(end, end + 20));

const mentionedBy = (text: string, draft: Draft, found: Resolution): Mentioned => ({
  value: found.value,
  year: found.year,
  month: found.month,
  // 11日至17日 is no day that 当天 could mean.
  day: draft.kind === 'range' && !found.value.includes('T') ? null : found.day,
  clock: draft.clock ?? null,
  from: 'mention',
  opens: opensStory(text, draft),
  relative: found.steps.some((step) => step.step === 'offset' && step.from !== 'mention'),
});

/** The memory after a dated expression in the `index`th block. */
export const remember = (
  memory: Memory,
  block: Block,
  index: number,
  draft: Draft,
  found: Resolution,
): Memory => {
  const { text } = block;
  if (draft.role === 'undated' || found.aside === true || isCompared(text, draft.start)) return memory;
  const mentioned = mentionedBy(text, draft, found);
  const day = datelineDay(text, draft, found);
  return {
    now: day === null ? memory.now : { day, from: 'dateline' },
    last: { mentioned, block: index, end: draft.end },
    lastDay: mentioned.day === null ? memory.lastDay : mentioned,
    lastEvening: found.value.includes('TEV') ? mentioned : memory.lastEvening,
    lastYear: mentioned,
    heading: opensHeading(block, draft) ? { ...mentioned, from: 'heading' } : memory.heading,
  };
};
