/**
 * Lays texts over a source, each over a place of its own, so that what stands twice in the source is only accounted for when
 * it was given twice.
 */
export class Claims {
  /** For each code unit of the source the name it was claimed under, or null. */
  readonly owners: (string | null)[];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.owners = Array<string | null>(source.length).fill(null);
  }

  /**
   * Claims a place for each text, the longest first, whole where the source has it whole, else in the largest pieces that it
   * has. Answers the code units that the source does not have.
   */
  claim(texts: readonly string[], owner: string): string[] {
    const from = new Map<string, number>();
    const broken: string[] = [];
    for (const text of texts.toSorted((a, b) => b.length - a.length)) {
      const place = this.#find(text, from.get(text) ?? 0);
      from.set(text, place < 0 ? this.#source.length : place + text.length);
      if (place < 0) broken.push(text);
      else this.owners.fill(owner, place, place + text.length);
    }
    return broken.flatMap((text) => this.#claimPieces(text, owner));
  }

  #find(text: string, from: number): number {
    let place = this.#source.indexOf(text, from);
    while (place >= 0) {
      const taken = this.owners.slice(place, place + text.length).findLastIndex((owner) => owner !== null);
      if (taken < 0) return place;
      place = this.#source.indexOf(text, place + taken + 1);
    }
    return -1;
  }

  #claimPieces(text: string, owner: string): string[] {
    const foreign: string[] = [];
    for (let start = 0; start < text.length;) {
      const { place, length } = this.#longestPrefix(text.slice(start));
      if (length === 0) foreign.push(text.charAt(start));
      this.owners.fill(owner, place, place + length);
      start += Math.max(length, 1);
    }
    return foreign;
  }

  /** A text is in the source when its prefixes are, so that the longest one is found by halving. */
  #longestPrefix(text: string): { readonly place: number; readonly length: number } {
    let best = { place: 0, length: 0 };
    let tooLong = text.length + 1;
    while (tooLong - best.length > 1) {
      const length = (best.length + tooLong) >> 1;
      const place = this.#find(text.slice(0, length), 0);
      if (place < 0) tooLong = length;
      else best = { place, length };
    }
    return best;
  }
}
