import type { Entity, Mention } from '#model/entity.ts';
import { contains, type Span } from '#model/span.ts';

/** What follows a date when the subject of the clause before it goes on: 周二与…举行会谈. */
const GOES_ON =
  /^\s?(?:[则則又还還再并並]|随即|隨即)?(?:[与與和同对對向从從赴飞飛抵到访訪前出返会會]|在(?!野))/u;

/**
 * The person whom a clause leaves out because the one before it in the sentence names them; null when the clause
 * has a subject of its own or no person stands before it.
 */
export const elidedSubject = (
  text: string,
  sentence: Span,
  clause: Span,
  dateEnd: number,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): string | null => {
  const own = mentions.some((mention) => contains({ start: clause.start, end: dateEnd }, mention));
  if (own || !GOES_ON.test(text.slice(dateEnd, dateEnd + 5))) return null;
  const before = { start: sentence.start, end: clause.start };
  const person = mentions.find(
    (mention) => contains(before, mention) && entities.get(mention.entity)?.type === 'person',
  );
  return person?.entity ?? null;
};
