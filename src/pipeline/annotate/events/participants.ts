import type { Entity, Mention } from '#model/entity.ts';
import { contains, type Span } from '#model/span.ts';
import { tellsHappening } from '../time/happening.ts';

/** Entities by role in one clause: ids, each once, in order of appearance. */
export interface Roles {
  readonly participants: string[];
  readonly places: string[];
}

const TITLE =
  /^(?:的|籍|[总總][统統理]|首相|外[长長交相]|[国國][务務防家王会會]|主席|[领領][导導]人的|前|大使|[官媒][方媒]|[记記]者|媒体|人(?!员)|[报報][纸紙])/u;
const JOINS =
  /^(?:[和与與同及、]|以及|[领領][导導]人|政府|[当當]局|[两兩][国國]|方面|官[员員]|[则則也还還将將已曾从從自再首正共])/u;
const SUBJECT_BEFORE = /(?:^|[，,；;：:。、和与與及）)\s]|[日天月年一二三四五六晚午晨间間])$/u;

const acts = (text: string, clause: Span, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(clause.start, start - 2), start);
  const after = text.slice(end, Math.min(clause.end, end + 10));
  if (!SUBJECT_BEFORE.test(before) || TITLE.test(after)) return false;
  return JOINS.test(after) || tellsHappening(after);
};

const qualifies = (text: string, mention: Mention, next: Mention | undefined): boolean =>
  next?.start === mention.end || TITLE.test(text.slice(mention.end, mention.end + 4));

/**
 * Who and where in the clause: persons, organizations and countries that act are participants; other places are
 * places, unless they only qualify a name or a title (日本首相). `mentions` are those of the clause's block.
 */
export const rolesIn = (
  text: string,
  clause: Span,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Roles => {
  const participants = new Set<string>();
  const places = new Set<string>();
  for (const [index, mention] of mentions.entries()) {
    if (!contains(clause, mention)) continue;
    const type = entities.get(mention.entity)?.type;
    if (type === undefined) continue;
    if (type !== 'place' || acts(text, clause, mention)) participants.add(mention.entity);
    else if (!qualifies(text, mention, mentions[index + 1])) places.add(mention.entity);
  }
  return { participants: [...participants], places: [...places].filter((id) => !participants.has(id)) };
};
