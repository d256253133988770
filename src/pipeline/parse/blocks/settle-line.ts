import type { TextMark } from '#model/block.ts';
import { normaliseSpaces } from '../text/whitespace.ts';
import type { MarkedText } from './draft.ts';

type WithoutSpan<M> = M extends unknown ? Omit<M, 'start' | 'end'> : never;

/** What inline elements say of their text; `small` is only for telling captions. */
export type Style = WithoutSpan<TextMark> | { readonly kind: 'small' };

/** Offsets in UTF-16 code units of the raw text. */
export interface RawMark {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

export interface Line extends MarkedText {
  /** All of it is small print. */
  readonly small: boolean;
}

/** Marks in order of their start; one that follows another of the same look, with no more than a space between, is joined to it. */
class MarkList {
  readonly marks: TextMark[] = [];
  readonly #text: string;
  readonly #last = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  add(mark: TextMark): void {
    const look = mark.kind === 'link' ? `link ${mark.href}` : mark.kind;
    const index = this.#last.get(look) ?? -1;
    const before = this.marks[index];
    const touches = before !== undefined && this.#text.slice(before.end, mark.start).trim() === '';
    if (touches && mark.kind !== 'ruby') {
      this.marks[index] = { ...before, end: Math.max(before.end, mark.end) };
      return;
    }
    this.#last.set(look, this.marks.length);
    this.marks.push(mark);
  }
}

/**
 * The stretch of raw text that begins at `from` as it is kept, with the marks that lie in it; null when nothing visible is
 * in it. Marks come in order of their start.
 */
export const settleLine = (raw: string, from: number, marks: readonly RawMark[]): Line | null => {
  const { text, at } = normaliseSpaces(raw);
  if (text === '') return null;
  const list = new MarkList(text);
  let small = false;
  for (const { style, start, end } of marks) {
    let first = at(Math.max(start - from, 0));
    let last = at(Math.min(end - from, raw.length));
    while (first < last && text[first] === ' ') first++;
    while (first < last && text[last - 1] === ' ') last--;
    if (first >= last) continue;
    if (style.kind !== 'small') list.add({ ...style, start: first, end: last });
    else if (first === 0 && last === text.length) small = true;
  }
  return { text, marks: list.marks, small };
};
