/** The longest entry of a dictionary at a place: how many code units of the text it takes, and what to write instead. */
export interface Match {
  readonly length: number;
  readonly words: string;
}

interface Bucket {
  readonly entries: ReadonlyMap<string, string>;
  /** Lengths of the entries, longest first. */
  readonly lengths: readonly number[];
}

const bucketOf = (rows: readonly string[]): Bucket => {
  const entries = new Map<string, string>();
  for (const row of rows) {
    const gap = row.indexOf(' ');
    const key = row.slice(0, gap);
    if (gap > 0 && !entries.has(key)) entries.set(key, row.slice(gap + 1));
  }
  const lengths = [...new Set([...entries.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  return { entries, lengths };
};

/**
 * Words to be written otherwise, from tables in OpenCC's form `from to|from to|…`; an earlier table goes before a later one.
 * Tables of fifty thousand entries are taken apart only for the characters that a text has.
 */
export class Dictionary {
  readonly #rows = new Map<number, string[]>();
  readonly #buckets = new Map<number, Bucket | null>();

  constructor(tables: readonly string[]) {
    for (const table of tables) {
      let from = 0;
      for (let at = 0; at < table.length; at = from) {
        const code = table.charCodeAt(at);
        // Neighbouring entries mostly begin with the same character and are kept as one string until then.
        for (from = at; table.charCodeAt(from) === code;) {
          const next = table.indexOf('|', from);
          from = next < 0 ? table.length : next + 1;
        }
        const rows = this.#rows.get(code);
        if (rows === undefined) this.#rows.set(code, [table.slice(at, from)]);
        else rows.push(table.slice(at, from));
      }
    }
  }

  #bucket(code: number): Bucket | null {
    let bucket = this.#buckets.get(code);
    if (bucket === undefined) {
      const rows = this.#rows.get(code);
      bucket = rows === undefined ? null : bucketOf(rows.flatMap((row) => row.split('|')));
      this.#buckets.set(code, bucket);
    }
    return bucket;
  }

  /** The longest entry that the text has at `at` and that ends at `limit` or before; null when there is none. */
  match(text: string, at: number, limit: number): Match | null {
    const bucket = this.#bucket(text.charCodeAt(at));
    for (const length of bucket?.lengths ?? []) {
      if (at + length > limit) continue;
      const words = bucket?.entries.get(text.slice(at, at + length));
      if (words !== undefined) return { length, words };
    }
    return null;
  }
}
