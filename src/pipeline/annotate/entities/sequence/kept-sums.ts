import { CHARACTER_CLUES, CLUES } from './clues.ts';
import type { SequenceModel } from './model.ts';
import { SUM, addClue } from './sums.ts';

const LINE = 8;
/** As many characters are kept at once; then it starts anew. */
const CHARACTERS = 1 << 12;
/** As many of each other kind of clue, in lines of the cache. */
const COMBINED = 1 << 11;
const COMBINED_LINE = 16;

/** What clues are worth, kept for when they come again, which they nearly always do. */
export class KeptSums {
  /** Sums of characters, by their number and clue; then those of other clues, each after its two numbers. */
  readonly characters: Int32Array = new Int32Array(CHARACTERS * CHARACTER_CLUES * LINE);
  readonly combined: Int32Array = new Int32Array(CLUES * COMBINED * COMBINED_LINE);
  readonly #model: SequenceModel;
  /** For each code unit the number of its character; 0 for none yet. */
  readonly #numbers = new Uint16Array(0x10000);
  #count = 1;

  constructor(model: SequenceModel) {
    this.#model = model;
  }

  /** Where in `characters` the sums of an unmarked character begin, until the next is asked for. */
  characterAt(clue: number, code: number): number {
    const number = this.#numbers[code] ?? 0;
    return ((number === 0 ? this.#add(code) : number) * CHARACTER_CLUES + clue) * LINE;
  }

  /** Where in `combined` the sums of another clue begin. */
  combinedAt(clue: number, one: number, other: number): number {
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    const place = (clue * COMBINED) | ((mixed ^ (mixed >>> 15)) & (COMBINED - 1));
    const line = place * COMBINED_LINE;
    const { combined } = this;
    // One is added so that a line never written holds nothing.
    if (combined[line] !== one || combined[line + 1] !== other + 1) {
      combined[line] = one;
      combined[line + 1] = other + 1;
      combined.fill(0, line + 2, line + 2 + SUM);
      addClue(this.#model, [clue, one, other], combined, line + 2);
    }
    return line + 2;
  }

  #add(code: number): number {
    if (this.#count === CHARACTERS) {
      this.#numbers.fill(0);
      this.#count = 1;
    }
    const number = this.#count++;
    this.#numbers[code] = number;
    const line = number * CHARACTER_CLUES * LINE;
    this.characters.fill(0, line, line + CHARACTER_CLUES * LINE);
    for (let clue = 0; clue < CHARACTER_CLUES; clue++)
      addClue(this.#model, [clue, code, 0], this.characters, line + clue * LINE);
    return number;
  }
}
