/** One step of a word's cost, in natural logarithms. */
export const COST_STEP = 0.7;
/** The longest word, in code units. */
export const LONGEST_WORD = 8;
