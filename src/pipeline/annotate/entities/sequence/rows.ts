/** Rows of numbers, one for each character, go on for so many places at either end, so that its neighbours can always be asked for. */
export const MARGIN = 2;

/** What a row holds beyond the text: numbers that nothing in it has, and that fit into as many bits. */
export const BEYOND = {
  kinds: 0,
  runs: 99,
  listed: 31,
  titles: 1,
  suffixes: 31,
  ruled: 99,
  classes: 31,
} as const;

/** A row for a text of `length`, empty but for its margins. */
export const rowOf = (length: number, beyond: number): Uint8Array => {
  const row = new Uint8Array(length + 2 * MARGIN);
  row.fill(beyond, 0, MARGIN);
  row.fill(beyond, length + MARGIN);
  return row;
};

/** Stand for the character or word that lies before the text and after it. */
export const [BEFORE_TEXT, AFTER_TEXT] = [1, 2] as const;
