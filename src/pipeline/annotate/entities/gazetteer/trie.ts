interface Node<V> {
  readonly next: Map<number, Node<V>>;
  value?: V;
}

/** Words with a value each, looked up at a place of a text in time linear in the word's length. */
export class Trie<V> {
  readonly #root: Node<V> = { next: new Map() };

  constructor(words: Iterable<readonly [string, V]>) {
    for (const [word, value] of words) this.#add(word, value);
  }

  /** The longest word that starts at `start`: its end (exclusive) and value, or null when none does. */
  longestAt(text: string, start: number): { end: number; value: V } | null {
    let node: Node<V> | undefined = this.#root;
    let best: { end: number; value: V } | null = null;
    for (let index = start; index < text.length; index++) {
      node = node.next.get(text.charCodeAt(index));
      if (node === undefined) break;
      if (node.value !== undefined) best = { end: index + 1, value: node.value };
    }
    return best;
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
