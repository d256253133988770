interface Match<V> {
  readonly end: number;
  readonly value: V;
}

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  value?: V;
}

const NONE: readonly never[] = [];

/** Words with a value each, looked up at a place of a text in time linear in the word's length. */
export class Trie<V> {
  readonly #root: Node<V> = { next: new Map() };

  constructor(words: Iterable<readonly [string, V]>) {
    for (const [word, value] of words) this.#add(word, value);
  }

  /** The longest word that starts at `start`: its end (exclusive) and value, or null when none does. */
  longestAt(text: string, start: number): Match<V> | null {
    return this.matchesAt(text, start).at(-1) ?? null;
  }

  /** Every word that starts at `start`, the shortest first. */
  matchesAt(text: string, start: number): readonly Match<V>[] {
    let node = this.#root.next.get(text.charCodeAt(start));
    if (node === undefined) return NONE;
    const matches: Match<V>[] = [];
    for (let end = start + 1; node !== undefined; end++) {
      if (node.value !== undefined) matches.push({ end, value: node.value });
      node = node.next.get(text.charCodeAt(end));
    }
    return matches;
  }

  /** The first word added keeps its value, so that the order of the sources decides who owns a spelling. */
  #add(word: string, value: V): void {
    let node = this.#root;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      const next: Node<V> = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.value ??= value;
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
