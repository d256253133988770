import { Arcs, NONE, ROOT } from './arcs.ts';

interface Match<V> {
  readonly end: number;
  readonly value: V;
}

const NOTHING: readonly never[] = [];

/** Words with a value each, looked up at a place of a text in time linear in the word's length. */
export class Trie<V> {
  readonly #arcs: Arcs;
  /** A bit for every code unit that a word begins with: where most texts are found to hold nothing. */
  readonly #first = new Int32Array(0x10000 / 32);
  /** For each arc the number of the value of the word that ends there; 0 for none. */
  readonly #numbers: Uint32Array;
  readonly #values: (V | undefined)[] = [undefined];

  constructor(words: Iterable<readonly [string, V]>) {
    const all = [...words];
    this.#arcs = new Arcs(all.reduce((sum, [{ length }]) => sum + length, 0));
    this.#numbers = new Uint32Array(this.#arcs.size);
    for (const [word, value] of all) this.#add(word, value);
  }

  /** The longest word that starts at `start`: its end (exclusive) and value, or null when none does. */
  longestAt(text: string, start: number): Match<V> | null {
    if (!this.#begins(text.charCodeAt(start))) return null;
    let longest = 0;
    let end = start;
    let at = start;
    for (let arc = this.#arcs.next(ROOT, text.charCodeAt(at)); arc !== NONE;) {
      at++;
      const number = this.#numbers[arc] ?? 0;
      if (number !== 0) {
        longest = number;
        end = at;
      }
      arc = at < text.length ? this.#arcs.next(arc, text.charCodeAt(at)) : NONE;
    }
    const value = this.#values[longest];
    return value === undefined ? null : { end, value };
  }

  /** Every word that starts at `start`, the shortest first. */
  matchesAt(text: string, start: number): readonly Match<V>[] {
    if (!this.#begins(text.charCodeAt(start))) return NOTHING;
    let matches: Match<V>[] | undefined;
    let at = start;
    for (let arc = this.#arcs.next(ROOT, text.charCodeAt(at)); arc !== NONE;) {
      at++;
      const value = this.#values[this.#numbers[arc] ?? 0];
      if (value !== undefined) (matches ??= []).push({ end: at, value });
      arc = at < text.length ? this.#arcs.next(arc, text.charCodeAt(at)) : NONE;
    }
    return matches ?? NOTHING;
  }

  /** False outside the text, whose code is not a number. */
  #begins(code: number): boolean {
    return (((this.#first[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }

  /** The first word added keeps its value, so that the order of the sources decides who owns a spelling. */
  #add(word: string, value: V): void {
    if (word === '') return;
    const first = word.charCodeAt(0);
    this.#first[first >> 5] = (this.#first[first >> 5] ?? 0) | (1 << (first & 31));
    let arc = ROOT;
    for (let index = 0; index < word.length; index++) arc = this.#arcs.add(arc, word.charCodeAt(index));
    if (this.#numbers[arc] === 0) this.#numbers[arc] = this.#values.push(value) - 1;
  }
}

/** A trie of bare words: the value is the word itself. */
export const wordTrie = (words: string): Trie<string> =>
  new Trie(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word): [string, string] => [word, word]),
  );
