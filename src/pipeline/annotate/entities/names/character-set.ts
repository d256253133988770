/** A set of characters of the basic plane that is asked about every character of a text, without making a string of each. */
export class CharacterSet {
  readonly #bits = new Int32Array(0x10000 / 32);

  /** Of several texts, their first characters. */
  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      if (character === '') continue;
      const code = character.charCodeAt(0);
      this.#bits[code >> 5] = (this.#bits[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  /** True for a character of the set; false outside the text. */
  hasAt(text: string, index: number): boolean {
    return index >= 0 && index < text.length && this.has(text.charCodeAt(index));
  }

  has(code: number): boolean {
    return (((this.#bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }
}
