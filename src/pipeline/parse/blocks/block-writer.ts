import type { Picture, TextMark } from '#model/block.ts';
import type { Element } from '../tree/tree.ts';
import type { Draft } from './draft.ts';
import { DEEPEST, listFrame, numberOf, type ListFrame } from './frames.ts';
import { partAtAll, partAtSentences, partNowhere, type Parting } from './line-breaks.ts';
import { LineWriter } from './line-writer.ts';
import type { Line } from './settle-line.ts';

type Level = 2 | 3 | 4 | 5 | 6;
/** An element that decides what its text becomes; the innermost one does. */
type Frame =
  | { readonly kind: 'quote' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: Level }
  | { readonly kind: 'list-item'; number: number | null };

const LEVELS: readonly Level[] = [2, 2, 3, 4, 5, 6];

/** Writes drafts in document order: inline text gathers in `line` and becomes a block when a block begins or ends. */
export class BlockWriter {
  readonly drafts: Draft[] = [];
  readonly line = new LineWriter();
  readonly #frames: Frame[] = [];
  readonly #lists: ListFrame[] = [];
  /** Pictures in the middle of a text wait until it ends. */
  #waiting: Draft[] = [];
  /** What an open figure shows; null outside of one. */
  #figure: Draft[] | null = null;

  get inFigure(): boolean {
    return this.#figure !== null;
  }

  beginParagraph(): void {
    this.end();
    const { kind } = this.#frames.at(-1) ?? { kind: 'paragraph' };
    // A paragraph in a quotation, an item or a heading is still one of these.
    this.#frames.push(kind === 'paragraph' ? { kind } : (this.#frames.at(-1) ?? { kind: 'paragraph' }));
  }

  beginQuote(): void {
    this.end();
    this.#frames.push({ kind: 'quote' });
  }

  beginHeading(tagName: string): void {
    this.end();
    this.#frames.push({ kind: 'heading', level: LEVELS[Number(tagName.slice(1)) - 1] ?? 6 });
  }

  beginItem(item: Element): void {
    this.end();
    this.#frames.push({ kind: 'list-item', number: numberOf(item, this.#lists.at(-1)) });
  }

  endFrame(): void {
    this.end();
    this.#frames.pop();
  }

  beginList(list: Element): void {
    this.end();
    this.#lists.push(listFrame(list));
  }

  endList(): void {
    this.end();
    this.#lists.pop();
  }

  beginFigure(): void {
    this.end();
    this.#figure = [];
  }

  /** The text of a figure is the caption of what it shows last; of a figure that shows nothing it is a paragraph. */
  endFigure(): void {
    const shown = this.#figure ?? [];
    this.#figure = null;
    const [caption] = this.line.take(partNowhere);
    const last = shown.pop();
    this.drafts.push(...shown);
    if (last === undefined) this.#write(caption === undefined ? [] : [caption]);
    else
      this.drafts.push(caption === undefined ? last : { ...last, text: caption.text, marks: caption.marks });
  }

  picture(picture: Picture): void {
    this.show({ kind: 'figure', text: '', marks: [], picture });
  }

  /** A figure or an embed: at once where its line has no text yet, else after that text. */
  show(draft: Draft): void {
    if (this.#figure !== null) this.#figure.push(draft);
    else if (this.line.isAtStart) this.write(draft);
    else this.#waiting.push(draft);
  }

  /** `<br>`: a picture that waits goes where its line ends. */
  breakLine(): void {
    if (this.#waiting.length > 0) this.end();
    else this.line.breakLine();
  }

  /** A block that is whole already. */
  write(draft: Draft): void {
    this.end();
    this.drafts.push(draft);
  }

  /** Ends the block that is open, if any text is in it. In a figure all text is one caption. */
  end(): void {
    if (this.#figure !== null) {
      this.line.append(' ');
      return;
    }
    this.#write(this.line.take(this.#parting()));
    this.drafts.push(...this.#waiting);
    this.#waiting = [];
  }

  #parting(): Parting {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return partAtAll;
    return frame.kind === 'heading' ? partNowhere : partAtSentences;
  }

  #write(lines: readonly Line[]): void {
    for (const { text, marks, small } of lines) {
      const draft = this.#draft(text, marks);
      this.drafts.push(small ? { ...draft, small } : draft);
    }
  }

  #draft(text: string, marks: TextMark[]): Draft {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return { kind: 'paragraph', text, marks };
    const { kind } = frame;
    if (kind === 'heading') return { kind, level: frame.level, text, marks };
    if (kind !== 'list-item') return { kind, text, marks };
    const { number } = frame;
    frame.number = null; // what follows in the same item goes on without a number
    return {
      kind,
      ordered: this.#lists.at(-1)?.ordered ?? false,
      depth: Math.min(Math.max(this.#lists.length - 1, 0), DEEPEST),
      ...(number !== null && { number }),
      text,
      marks,
    };
  }
}
