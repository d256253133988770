import { CHARACTER_CLUES, CLUES } from './clues.ts';
import type { SequenceModel } from './model.ts';
import { addClue, SUM } from './sums.ts';

/** So many clues of each kind are kept, each in a line of the cache: its two numbers, the second plus one, then its sum. */
const [KEPT, LINE, HEAD] = [1 << 12, 16, 2];
/** A character's sums by themselves, one for each clue that it can be. */
const CHARACTER_SUM = 8;
const CHARACTER = CHARACTER_CLUES * CHARACTER_SUM;
const CHARACTERS_FROM = CLUES * KEPT * LINE;
const CHARACTERS_AT_FIRST = 1 << 12;

/**
 * What clues are worth, kept for when they come again, as they nearly always do: every character by itself for good, every other
 * clue until another one needs its place.
 */
export class KeptSums {
  readonly #model: SequenceModel;
  /** For each code unit one more than the number of its character; 0 for none yet. */
  readonly #numbers = new Uint32Array(0x10000);
  #count = 0;
  #sums = new Int32Array(CHARACTERS_FROM + CHARACTERS_AT_FIRST * CHARACTER);

  constructor(model: SequenceModel) {
    this.#model = model;
  }

  /** The sums that {@link at} points into; to be asked for again after it. */
  get sums(): Int32Array {
    return this.#sums;
  }

  /** Where the sum of a clue begins, until the next clue of its kind is asked for. */
  at(clue: number, one: number, other: number): number {
    if (clue < CHARACTER_CLUES && other === 0) {
      const number = this.#numbers[one] ?? 0;
      return (
        CHARACTERS_FROM + ((number === 0 ? this.#add(one) : number) - 1) * CHARACTER + clue * CHARACTER_SUM
      );
    }
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    const line = (clue * KEPT + ((mixed ^ (mixed >>> 15)) & (KEPT - 1))) * LINE;
    if (this.#sums[line] !== one || this.#sums[line + 1] !== other + 1) this.#renew(line, clue, one, other);
    return line + HEAD;
  }

  #renew(line: number, clue: number, one: number, other: number): void {
    this.#sums[line] = one;
    this.#sums[line + 1] = other + 1;
    this.#sums.fill(0, line + HEAD, line + HEAD + SUM);
    addClue(this.#model, [clue, one, other], this.#sums, line + HEAD);
  }

  #add(code: number): number {
    const at = CHARACTERS_FROM + this.#count * CHARACTER;
    if (at === this.#sums.length) {
      const longer = new Int32Array(at + this.#count * CHARACTER);
      longer.set(this.#sums);
      this.#sums = longer;
    }
    for (let clue = 0; clue < CHARACTER_CLUES; clue++)
      addClue(this.#model, [clue, code, 0], this.#sums, at + clue * CHARACTER_SUM);
    this.#count++;
    this.#numbers[code] = this.#count;
    return this.#count;
  }
}
