import { readDate } from '#pipeline/read/date-forms.ts';
import type { WrittenDate } from '#pipeline/read/written-date.ts';
import { countRemoved, type Body } from '../body.ts';
import { HEADINGS } from '../blocks/elements.ts';
import { shortText } from './short-text.ts';
import { attribute, isElement, isText, type Element, type Node } from './tree.ts';
import { prune, type Fate } from './walk.ts';

/** A dateline stands before this many visible characters of text; a bare day, which could be part of it, before fewer. */
const REACH = 300;
const REACH_OF_BARE_DAY = 60;
const LONGEST = 120;
/** So many nodes are looked at, for the frame of a page can be as deep as it likes. */
const MOST_NODES = 1000;
/** A page is archived within so many days; an older day at its top is what it tells of. */
const LONGEST_DELAY = 400;
const MS_PER_DAY = 86_400_000;

interface Dateline {
  readonly date: WrittenDate;
  readonly author: string | null;
  /** Neither a clock time nor an element says that this is more than a day in the text. */
  readonly bare: boolean;
}

/** A line that is a date, alone or under the line of those who wrote it. */
const readDateline = (text: string): Dateline | null => {
  if (!/\d/u.test(text) || text.length > 2 * LONGEST) return null;
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const date = readDate(lines.at(-1) ?? '');
  const author = lines.length > 1 ? lines[0] : undefined;
  if (date === null || lines.length > 2 || (author !== undefined && readDate(author) !== null)) return null;
  const names = [...new Set(author?.split(/\s*[,，、]\s*/u))].filter((name) => name !== '');
  return {
    date,
    author: names.length === 0 ? null : names.join('、'),
    bare: date.clock === null && names.length === 0,
  };
};

/** `<time datetime>`, or words that are a date, as long as they are not part of a sentence. */
const readTimeElement = (element: Element): Dateline | null => {
  const around = element.parentNode;
  const alone =
    around === null || !isElement(around) || around.tagName !== 'p' || shortText(around, 40) !== null;
  const stamp = readDate(attribute(element, 'datetime') ?? '');
  const date = alone ? (stamp ?? readDate(shortText(element, LONGEST) ?? '')) : null;
  return date && { date, author: null, bare: false };
};

const datelineOf = (node: Node): Dateline | null => {
  if (isText(node)) return readDateline(node.value);
  if (!isElement(node)) return null;
  return node.tagName === 'time' ? readTimeElement(node) : readDateline(shortText(node, LONGEST) ?? '');
};

const isEmphasised = (node: Node): boolean => {
  const names = [node, node.parentNode].flatMap((at) => (at && isElement(at) ? [at.tagName] : []));
  return names.some((name) => HEADINGS.has(name) || name === 'strong' || name === 'b' || name === 'li');
};

const isTimely = ({ day }: WrittenDate, { datesOutside: [other] }: Body): boolean => {
  if (other === undefined) return true;
  const delay = (Date.parse(other.date.day) - Date.parse(day)) / MS_PER_DAY;
  return delay >= -LONGEST_DELAY && delay <= LONGEST_DELAY;
};

/** Takes out the first dateline that stands before the text: the largest element, or bare text, that is nothing else. */
export const takeDateline = (body: Body): void => {
  let seen = 0;
  let visited = 0;
  prune(body.tree, (node): Fate => {
    if (seen > REACH || visited++ > MOST_NODES || body.dates.length > 0) return 'stop';
    const dateline = datelineOf(node);
    const inText = dateline?.bare === true && (seen > REACH_OF_BARE_DAY || isEmphasised(node));
    if (dateline === null || inText || !isTimely(dateline.date, body)) {
      if (isText(node)) seen += node.value.replace(/\s+/gu, '').length;
      return 'keep';
    }
    body.dates.push({ basis: 'dateline', date: dateline.date });
    body.author ??= dateline.author;
    countRemoved(body, 'dateline', node);
    return 'remove';
  });
};
