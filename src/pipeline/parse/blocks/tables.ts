import { normaliseSpaces } from '../text/whitespace.ts';
import { isElement, isText, type Element } from '../tree/tree.ts';
import { textOf, walk } from '../tree/walk.ts';
import { BLOCKS, EMBEDS, MARKS } from './elements.ts';
import type { Draft } from './draft.ts';
import { partNowhere } from './line-breaks.ts';
import { LineWriter } from './line-writer.ts';
import type { Line } from './settle-line.ts';

const LAYOUT = new Set([
  'table',
  'img',
  ...EMBEDS,
  'pre',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'hr',
  'h1',
  'h2',
  'h3',
]);
const LONGEST_CELL = 300;

const laysOut = (table: Element): boolean => {
  let found = false;
  walk(table, {
    enter: (node) => {
      found ||= isElement(node) && LAYOUT.has(node.tagName);
      return !found;
    },
  });
  return found;
};

interface Cell extends Line {
  readonly header: boolean;
}

const rowsOf = (table: Element, linkOf: (element: Element) => string | null): Cell[][] => {
  const rows: Cell[][] = [];
  const writer = new LineWriter();
  const styled: Element[] = [];
  walk(table, {
    enter: (node) => {
      if (isText(node)) writer.append(node.value);
      if (!isElement(node)) return true;
      if (node.tagName === 'caption' || node.tagName === 'rp') return false;
      if (node.tagName === 'ruby') writer.beginRuby();
      if (node.tagName === 'rt') {
        writer.annotate(normaliseSpaces(textOf(node)).text);
        return false;
      }
      if (node.tagName === 'tr') rows.push([]);
      if (node.tagName === 'br' || BLOCKS.has(node.tagName)) writer.append(' ');
      const kind = MARKS.get(node.tagName);
      const href = node.tagName === 'a' ? linkOf(node) : null;
      if (kind === undefined && href === null) return true;
      writer.open(href === null ? { kind: kind ?? 'strong' } : { kind: 'link', href });
      styled.push(node);
      return true;
    },
    leave: (element) => {
      if (styled.at(-1) === element) {
        styled.pop();
        writer.close();
      }
      if (BLOCKS.has(element.tagName)) writer.append(' ');
      if (element.tagName !== 'td' && element.tagName !== 'th') return;
      const [line] = writer.take(partNowhere);
      const cell = line ?? { text: '', marks: [], small: false };
      rows.at(-1)?.push({ ...cell, header: element.tagName === 'th' });
    },
  });
  return rows.filter((row) => row.some(({ text }) => text !== ''));
};

/**
 * A table of short cells as one block: cells are parted by tabs, rows by line feeds. Null for a table that only lays out a
 * page: one that holds pictures, lists, headings or other tables, long texts, or a single column.
 */
export const tableDraft = (table: Element, linkOf: (element: Element) => string | null): Draft | null => {
  if (laysOut(table)) return null;
  const cells = rowsOf(table, linkOf);
  if (!cells.some((row) => row.length > 1)) return null;
  if (cells.some((row) => row.some(({ text }) => text.length > LONGEST_CELL))) return null;
  let text = '';
  const marks: Draft['marks'] = [];
  const rows = cells.map((row, rowIndex) => {
    if (rowIndex > 0) text += '\n';
    return row.map((cell, index) => {
      if (index > 0) text += '\t';
      const start = text.length;
      text += cell.text;
      marks.push(
        ...cell.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })),
      );
      return { start, end: text.length, header: cell.header };
    });
  });
  return { kind: 'table', text, marks, rows };
};
