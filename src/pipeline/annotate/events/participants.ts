import type { Entity, Mention } from '#model/entity.ts';
import { contains, type Span } from '#model/span.ts';
import { tellsHappening } from '../time/happening.ts';

/** Entities by role in one clause: ids, each once, in order of appearance. */
export interface Roles {
  readonly participants: string[];
  readonly places: string[];
}

const TITLE =
  /^(?:籍|[总總][统統理]|首相|外[长長交相]|[国國][务務防家王会會]|主席|[领領][导導]人的|前|大使|[官媒][方媒]|[记記]者|媒体|人(?!员)|[报報][纸紙])/u;
const JOINS =
  /^(?:[和与與同及、]|以及|[领領][导導]人|政府|[当當]局|[两兩][国國]|方面|官[员員]|[则則也還还將将已曾從从自再首正共])/u;
const SUBJECT_BEFORE = /(?:^|[，,；;：:。、和与與及）)\s]|[日天月年一二三四五六晚午晨间間])$/u;
/** A title between an organization and the person who holds it: 北约[秘书长]斯托尔滕贝格. */
const OFFICE = /^[^，。；：、“”（）()和与與]{0,9}[长長相席理统統人官员員者任授裁监監师師记記]$/u;
/** A person says something; who is named in the words is no party to the saying. */
const SAYS = /(?:表示|指出|[说說]|[声聲]?[称稱]|[强強][调調]|[认認][为為]|宣布|宣佈)[，：:,]/u;

const acts = (text: string, clause: Span, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(clause.start, start - 2), start);
  const after = text.slice(end, Math.min(clause.end, end + 10));
  if (!SUBJECT_BEFORE.test(before) || TITLE.test(after)) return false;
  return JOINS.test(after) || tellsHappening(after);
};

/** What stands before a place where something is or goes: 位于[埼玉县]的基地, 访[华]. */
const LOCATES = /(?:[在于於抵赴到至自从從]|[抵到][达達]|[访訪][问問]?)$/u;

const isLocated = (text: string, clause: Span, { start }: Mention): boolean =>
  LOCATES.test(text.slice(Math.max(clause.start, start - 2), start));

/** A one-letter abbreviation names a relation or a topic (俄乌局势) unless something goes there. */
const isTopic = ({ start, end }: Mention): boolean => end - start === 1;

type TypeOf = (mention: Mention) => Entity['type'] | undefined;

/** True when the mention only says whose title or office the next name has. */
const qualifies = (text: string, mention: Mention, next: Mention | undefined, typeOf: TypeOf): boolean => {
  if (typeOf(mention) === 'place' && TITLE.test(text.slice(mention.end, mention.end + 4))) return true;
  if (next === undefined) return false;
  if (next.start === mention.end) return typeOf(mention) === 'place';
  return typeOf(next) === 'person' && OFFICE.test(text.slice(mention.end, next.start));
};

/** Where the words of a person who speaks begin in the clause, else its end. */
const speechStart = (text: string, clause: Span, mentions: readonly Mention[], typeOf: TypeOf): number => {
  const says = SAYS.exec(text.slice(clause.start, clause.end));
  if (says === null) return clause.end;
  const start = clause.start + says.index;
  const spoken = mentions.some(
    (mention) => contains({ start: clause.start, end: start }, mention) && typeOf(mention) === 'person',
  );
  return spoken ? start : clause.end;
};

/**
 * Who and where in the clause: persons, organizations and countries that act are participants; other places are
 * places. What only qualifies a name or a title (日本首相, 北约秘书长) and what a person is quoted to say is neither.
 * `mentions` are those of the clause's block, in order.
 */
export const rolesIn = (
  text: string,
  clause: Span,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Roles => {
  const typeOf: TypeOf = (mention) => entities.get(mention.entity)?.type;
  const told = { start: clause.start, end: speechStart(text, clause, mentions, typeOf) };
  const participants = new Set<string>();
  const places = new Set<string>();
  for (const [index, mention] of mentions.entries()) {
    const type = typeOf(mention);
    if (type === undefined || !contains(told, mention)) continue;
    if (qualifies(text, mention, mentions[index + 1], typeOf)) continue;
    const possessor = type === 'place' && text.startsWith('的', mention.end);
    if ((possessor || isTopic(mention)) && !isLocated(text, clause, mention)) continue;
    if (type !== 'place' || acts(text, clause, mention)) participants.add(mention.entity);
    else places.add(mention.entity);
  }
  return { participants: [...participants], places: [...places].filter((id) => !participants.has(id)) };
};
