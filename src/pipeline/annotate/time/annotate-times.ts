import type { Block } from '#model/block.ts';
import type { Step, Time } from '#model/time.ts';
import type { ArticleText } from '../text.ts';
import { isDay } from './calendar/days.ts';
import type { Mentioned, Now, Resolution } from './context.ts';
import { pointsAhead } from './cues.ts';
import { opensHeading } from './date-heading.ts';
import { datelineDay } from './dateline.ts';
import { decorated } from './decorated.ts';
import type { Draft } from './draft.ts';
import { contextAt, emptyMemory, remember, type Memory, withoutHeading } from './memory.ts';
import { refine } from './refiners/refine.ts';
import { scan } from './scan.ts';

const nowOf = ({ published }: ArticleText): Now | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published?.local ?? '');
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? { day, from: 'publication' } : null;
};

const basisOf = (steps: readonly Step[]): Time['basis'] => {
  const anchored = steps.flatMap((step) => ('from' in step ? [step.from] : []));
  if (anchored.some((from) => from === 'mention' || from === 'heading')) return 'inherited';
  return anchored.length > 0 ? 'relative' : 'stated';
};

const timeOf = (
  id: string,
  block: Block,
  { start, end, kind, unresolved }: Draft,
  found: Resolution | null,
): Time => {
  if (found !== null) {
    const { value, steps, alternative } = found;
    const other = alternative != null && alternative.value !== value ? alternative : null;
    const time = {
      id,
      block: block.id,
      start,
      end,
      kind,
      value,
      basis: basisOf(steps),
      explanation: [...steps],
    };
    if (other === null) return time;
    return { ...time, alternative: { value: other.value, explanation: [...other.steps] } };
  }
  const reason = kind === 'date' || kind === 'time' || kind === 'range' ? (unresolved ?? 'open') : kind;
  const explanation: Step[] = [{ step: 'undated', reason }];
  return { id, block: block.id, start, end, kind: reason, value: null, basis: 'stated', explanation };
};

/** 同比2019年5月: what something is compared with is not what the text goes on to tell of. */
const isCompared = (text: string, { start }: Draft): boolean =>
  /(?:同比|[环環]比|[较較比]|不同于)\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** 1998年，…: but 1998年以来 only says since when. */
const opensStory = ({ text }: Block, { start, end }: Draft): boolean =>
  start <= 1 && !/^[^，。；]{0,16}(?:以[来來]|[起])/u.test(text.slice(end, end + 20));

const after = (memory: Memory, block: Block, index: number, draft: Draft, found: Resolution): Memory => {
  const mentioned: Mentioned = {
    ...found,
    clock: draft.clock ?? null,
    from: 'mention',
    opens: opensStory(block, draft),
    relative: found.steps.some((step) => step.step === 'offset' && step.from !== 'mention'),
  };
  // 11日至17日 is no day that 当天 could mean.
  const wide = draft.kind === 'range' && !found.value.includes('T');
  const next = remember(memory, wide ? { ...mentioned, day: null } : mentioned, index, draft.end);
  const evening = found.value.includes('TEV') ? mentioned : next.lastEvening;
  const day = datelineDay(block.text, draft, found);
  const heading: Mentioned | null = opensHeading(block, draft)
    ? { ...mentioned, from: 'heading' }
    : next.heading;
  return { ...next, lastEvening: evening, heading, now: day === null ? next.now : { day, from: 'dateline' } };
};

/** The time expressions of the article, `t1`, `t2` … in reading order; code and empty blocks have none. */
export const annotateTimes = (article: ArticleText): Time[] => {
  const times: Time[] = [];
  let memory = emptyMemory(nowOf(article));
  for (const [index, block] of article.blocks.entries()) {
    const { text } = block;
    if (text === '' || block.kind === 'code') continue;
    if (block.kind === 'heading') memory = withoutHeading(memory);
    for (const draft of refine(scan(text), text)) {
      const context = contextAt(memory, index, draft.start, text, pointsAhead(text, draft.start, draft.end));
      const resolved = draft.resolve(context);
      const found = resolved && decorated(resolved, draft);
      if (found === null && draft.dependent === true) continue;
      times.push(timeOf(`t${String(times.length + 1)}`, block, draft, found));
      if (found !== null && draft.role !== 'undated' && found.aside !== true && !isCompared(text, draft))
        memory = after(memory, block, index, draft, found);
    }
  }
  return times;
};
