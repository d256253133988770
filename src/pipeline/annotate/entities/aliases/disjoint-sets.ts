/** The numbers 0 to `size - 1` in sets that can only be joined. */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** Puts the sets of `a` and `b` together; the smaller number stays their head. */
  join(a: number, b: number): void {
    const heads = [this.head(a), this.head(b)];
    this.#parents[Math.max(...heads)] = Math.min(...heads);
  }

  /** Every set as a rising list of its numbers, by the first of them. */
  groups(): number[][] {
    const sets = new Map<number, number[]>();
    this.#parents.forEach((_, index) => {
      const head = this.head(index);
      const set = sets.get(head);
      if (set === undefined) sets.set(head, [index]);
      else set.push(index);
    });
    return [...sets.values()];
  }

  /** The smallest number of the set that holds `index`. */
  head(index: number): number {
    let head = index;
    for (
      let parent = this.#parents[head];
      parent !== undefined && parent !== head;
      parent = this.#parents[head]
    )
      head = parent;
    return head;
  }
}
