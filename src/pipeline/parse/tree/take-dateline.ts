import { readDate } from '#pipeline/read/date-forms.ts';
import type { WrittenDate } from '#pipeline/read/written-date.ts';
import { countRemoved, type Body } from '../body.ts';
import { shortText } from './short-text.ts';
import { attribute, isElement, isText, type Element, type Node } from './tree.ts';
import { prune, type Fate } from './walk.ts';

/** A dateline stands before this many visible characters of text. */
const REACH = 300;
const LONGEST = 120;

interface Dateline {
  readonly date: WrittenDate;
  readonly author: string | null;
}

/** A line that is a date, alone or under the line of those who wrote it. */
const readDateline = (text: string): Dateline | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.at(-1);
  if (last === undefined || lines.length > 2 || text.length > 2 * LONGEST) return null;
  const date = readDate(last);
  const [author = ''] = lines.length === 2 ? lines : [];
  const names = [...new Set(author.split(/\s*[,，、]\s*/u))].filter((name) => name !== '');
  return date && { date, author: names.length === 0 ? null : names.join('、') };
};

/** `<time datetime>`, or words that are a date, as long as they are not part of a sentence. */
const readTimeElement = (element: Element): WrittenDate | null => {
  const around = element.parentNode;
  const alone =
    around === null || !isElement(around) || around.tagName !== 'p' || shortText(around, 40) !== null;
  return alone
    ? (readDate(attribute(element, 'datetime') ?? '') ?? readDate(shortText(element, LONGEST) ?? ''))
    : null;
};

const datelineOf = (node: Node): Dateline | null => {
  if (isText(node)) return readDateline(node.value);
  if (!isElement(node)) return null;
  if (node.tagName !== 'time') return readDateline(shortText(node, LONGEST) ?? '');
  const date = readTimeElement(node);
  return date && { date, author: null };
};

/** Takes out the first dateline that stands before the text: the largest element, or bare text, that is nothing else. */
export const takeDateline = (body: Body): void => {
  let seen = 0;
  prune(body.tree, (node): Fate => {
    if (seen > REACH || body.dates.length > 0) return 'keep';
    const dateline = datelineOf(node);
    if (dateline === null) {
      if (isText(node)) seen += node.value.replace(/\s+/gu, '').length;
      return 'keep';
    }
    body.dates.push({ basis: 'dateline', date: dateline.date });
    body.author ??= dateline.author;
    countRemoved(body, 'dateline');
    return 'remove';
  });
};
