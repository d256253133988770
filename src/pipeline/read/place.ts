/** 1-based line and column of an offset in UTF-16 code units; an offset beyond the text is its end. */
export const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
};
