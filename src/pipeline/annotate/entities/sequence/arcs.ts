import { mix } from './hash.ts';

const NONE = -1;

/** The arcs of a trie, in one open-addressed table: from a state, by a code unit, to a state. State 0 is the root. */
export class Arcs {
  readonly #mask: number;
  readonly #from: Int32Array;
  readonly #codes: Uint16Array;
  readonly #to: Int32Array;

  /** For at most `capacity` arcs. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 2)));
    this.#mask = size - 1;
    this.#from = new Int32Array(size).fill(NONE);
    this.#codes = new Uint16Array(size);
    this.#to = new Int32Array(size);
  }

  /** The state reached, or -1. */
  next(state: number, code: number): number {
    const slot = this.#slot(state, code);
    return this.#from[slot] === NONE ? NONE : (this.#to[slot] ?? NONE);
  }

  add(state: number, code: number, to: number): void {
    const slot = this.#slot(state, code);
    this.#from[slot] = state;
    this.#codes[slot] = code;
    this.#to[slot] = to;
  }

  #slot(state: number, code: number): number {
    let slot = mix(state, code) & this.#mask;
    while (this.#from[slot] !== NONE && (this.#from[slot] !== state || this.#codes[slot] !== code))
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}
