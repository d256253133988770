import { LINE_BREAK, normaliseSpaces } from '../text/whitespace.ts';
import type { Parting } from './line-breaks.ts';
import { settleLine, type Line, type RawMark, type Style } from './settle-line.ts';

interface OpenStyle {
  readonly style: Style;
  start: number;
}

/** Collects inline text with its styles until a block ends; styles that are still open go on in the next one. */
export class LineWriter {
  #pieces: string[] = [];
  #length = 0;
  #marks: RawMark[] = [];
  #breaks: number[] = [];
  #written = false;
  /** What the next `<rt>` stands above; null outside of a `<ruby>`. */
  #base: { readonly from: number; visible: boolean } | null = null;
  /** One entry for every open element; null for one whose kind is open already. */
  readonly #nesting: (OpenStyle | null)[] = [];
  #open: OpenStyle[] = [];

  /** Offset in the raw text, in UTF-16 code units, at which the next character goes. */
  get length(): number {
    return this.#length;
  }

  /** True when nothing visible was written since the block or the line began. */
  get isAtStart(): boolean {
    return !this.#written;
  }

  append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#written ||= text.trim() !== '';
    if (this.#base?.visible === false) this.#base.visible = normaliseSpaces(text).text !== '';
  }

  /** `<br>`: whether it parts paragraphs is decided when all lines are known. */
  breakLine(): void {
    this.#breaks.push(this.#length);
    this.append(LINE_BREAK);
    this.#written = false;
    if (this.#base !== null) this.beginRuby();
  }

  open(style: Style): void {
    const isOpen = this.#open.some((other) => other.style.kind === style.kind);
    const opened = isOpen ? null : { style, start: this.#length };
    this.#nesting.push(opened);
    if (opened) this.#open.push(opened);
  }

  close(): void {
    const closed = this.#nesting.pop();
    if (!closed) return;
    this.#open = this.#open.filter((open) => open !== closed);
    this.mark(closed.style, closed.start, this.#length);
  }

  mark(style: Style, start: number, end: number): void {
    if (start < end) this.#marks.push({ style, start, end });
  }

  beginRuby(): void {
    this.#base = { from: this.#length, visible: false };
  }

  /**
   * `<rt>`: stands above the text since the one before. Above no text of its own it goes on with the one before; where there
   * is none either, it is text itself.
   */
  annotate(annotation: string): void {
    const base = this.#base;
    const before = this.#marks.findLastIndex(({ style }) => style.kind === 'ruby');
    const mark = this.#marks[before];
    if (base?.visible === true) {
      if (annotation !== '') this.mark({ kind: 'ruby', annotation }, base.from, this.#length);
    } else if (mark?.style.kind === 'ruby' && mark.end === base?.from) {
      const style = { kind: mark.style.kind, annotation: `${mark.style.annotation} ${annotation}`.trim() };
      this.#marks[before] = { ...mark, style };
      return;
    } else this.append(annotation);
    if (base !== null) this.beginRuby();
  }

  /** Ends the block: its lines, parted at the breaks that `parting` picks, as they are kept; empty ones are left out. */
  take(parting: Parting): Line[] {
    const raw = this.#pieces.join('');
    for (const open of this.#open) {
      this.mark(open.style, open.start, this.#length);
      open.start = 0;
    }
    const marks = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const cuts = [...parting(raw, this.#breaks), raw.length];
    this.#pieces = [];
    this.#length = 0;
    this.#marks = [];
    this.#breaks = [];
    this.#base = null;
    this.#written = false;
    return settleLines(raw, cuts, marks);
  }
}

const settleLines = (raw: string, cuts: readonly number[], marks: readonly RawMark[]): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let next = 0;
  let reaching: RawMark[] = [];
  for (const cut of cuts) {
    for (let mark = marks[next]; mark !== undefined && mark.start < cut; mark = marks[++next])
      reaching.push(mark);
    const line = settleLine(raw.slice(from, cut), from, reaching);
    if (line !== null) lines.push(line);
    reaching = reaching.filter(({ end }) => end > cut);
    from = cut;
  }
  return lines;
};
