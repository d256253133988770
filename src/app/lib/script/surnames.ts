/**
 * Surnames whose simplified character is also their traditional one, while the common word it looks like has another:
 * 余英时 is 余英時, 其余 is 其餘.
 */
const KEPT = new Set('于余党咸岳干涂游种范谷郁姜沈曲松卜斗');

/** Offsets of characters to be kept, given where names of persons begin. */
export const keptSurnames = (text: string, persons: readonly number[]): number[] =>
  persons.filter((at) => KEPT.has(text.charAt(at)));
