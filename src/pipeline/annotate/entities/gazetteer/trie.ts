import { CharacterSet } from '../names/character-set.ts';
import { Arcs, NONE, ROOT } from './arcs.ts';

interface Match<V> {
  readonly end: number;
  readonly value: V;
}

const NOTHING: readonly never[] = [];

/** Words with a value each, looked up at a place of a text in time linear in the word's length. */
export class Trie<V> {
  readonly #arcs: Arcs;
  /** What words begin with: most places of a text are found to hold none by this alone. */
  readonly #first: CharacterSet;
  /** For each arc the number of the value of the word that ends there; 0 for none. */
  readonly #numbers: Uint32Array;
  readonly #values: (V | undefined)[] = [undefined];

  constructor(words: Iterable<readonly [string, V]>) {
    const all = [...words];
    this.#first = new CharacterSet(all.map(([word]) => word));
    this.#arcs = new Arcs(all.reduce((sum, [{ length }]) => sum + length, 0));
    this.#numbers = new Uint32Array(this.#arcs.size);
    for (const [word, value] of all) this.#add(word, value);
  }

  /** The longest word that starts at `start`: its end (exclusive) and value, or null when none does. */
  longestAt(text: string, start: number): Match<V> | null {
    if (!this.#first.hasAt(text, start)) return null;
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
    if (!this.#first.hasAt(text, start)) return NOTHING;
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

  /** The first word added keeps its value, so that the order of the sources decides who owns a spelling. */
  #add(word: string, value: V): void {
    if (word === '') return;
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
