/** Where a trie begins. */
export const ROOT = 0;
/** No arc. */
export const NONE = 0;
const CODE = 0xffff;
const GOES_ON = 0x10000;

/**
 * The arcs of a trie, by the arc they follow and a code unit, in one open-addressed table: two numbers each, so that looking one up
 * touches little memory. An arc's number, from 1 on, also stands for the state it leads to.
 */
export class Arcs {
  readonly #mask: number;
  readonly #slots: Int32Array;

  /** For at most `capacity` arcs. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 1.5)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
  }

  /** One more than the greatest number of an arc. */
  get size(): number {
    return this.#mask + 2;
  }

  /** The arc that follows `from` by a code unit; {@link NONE} when there is none. */
  next(from: number, code: number): number {
    if (from !== ROOT && ((this.#slots[2 * from - 1] ?? 0) & GOES_ON) === 0) return NONE;
    const slot = this.#slot(from, code);
    return this.#slots[2 * slot] === 0 ? NONE : slot + 1;
  }

  /** The arc that follows `from` by a code unit, which is made when there is none. */
  add(from: number, code: number): number {
    const slot = this.#slot(from, code);
    if (this.#slots[2 * slot] === 0) {
      // One is added so that a slot never written is told from one that follows the root.
      this.#slots[2 * slot] = from + 1;
      this.#slots[2 * slot + 1] = code;
      if (from !== ROOT) this.#slots[2 * from - 1] = (this.#slots[2 * from - 1] ?? 0) | GOES_ON;
    }
    return slot + 1;
  }

  #slot(from: number, code: number): number {
    let mixed = Math.imul(from ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b);
    mixed ^= mixed >>> 15;
    let slot = mixed & this.#mask;
    for (;;) {
      const owner = this.#slots[2 * slot];
      if (owner === 0) return slot;
      if (owner === from + 1 && ((this.#slots[2 * slot + 1] ?? 0) & CODE) === code) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
