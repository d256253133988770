import type { Block } from '#model/block.ts';
import type { Step, Time } from '#model/time.ts';
import type { ArticleText } from '../text.ts';
import { isDay } from './calendar/days.ts';
import type { Now, Resolution } from './context.ts';
import { decorated } from './decorated.ts';
import type { Draft } from './draft.ts';
import { contextAt, emptyMemory, withoutHeading } from './memory.ts';
import { refine } from './refiners/refine.ts';
import { remember } from './remember.ts';
import { scan } from './scan.ts';

const nowOf = ({ published }: ArticleText): Now | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published?.local ?? '');
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? { day, from: 'publication' } : null;
};

const basisOf = (steps: readonly Step[]): Time['basis'] => {
  let basis: Time['basis'] = 'stated';
  for (const step of steps) {
    if (!('from' in step)) continue;
    if (step.from === 'mention' || step.from === 'heading') return 'inherited';
    basis = 'relative';
  }
  return basis;
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

/** The time expressions of the article, `t1`, `t2` … in reading order; code and empty blocks have none. */
export const annotateTimes = (article: ArticleText): Time[] => {
  const times: Time[] = [];
  let memory = emptyMemory(nowOf(article));
  for (const [index, block] of article.blocks.entries()) {
    const { text } = block;
    if (text === '' || block.kind === 'code') continue;
    if (block.kind === 'heading') memory = withoutHeading(memory);
    for (const draft of refine(scan(text), text)) {
      const context = contextAt(memory, index, draft, text);
      const resolved = draft.resolve(context);
      const found = resolved && decorated(resolved, draft);
      if (found === null && draft.dependent === true) continue;
      times.push(timeOf(`t${String(times.length + 1)}`, block, draft, found));
      if (found !== null) memory = remember(memory, block, index, draft, found);
    }
  }
  return times;
};
