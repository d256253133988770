const NO_CHARACTER = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD\uFFFE\uFFFF\p{Cn}\p{Co}\p{Cs}]/gu;
const LOOKED_AT = 20_000;

/** False for what was decoded from a picture, an archive or a program: more than a third of it is no characters of any script. */
export const isText = (source: string): boolean => {
  const start = source.slice(0, LOOKED_AT);
  return (start.match(NO_CHARACTER)?.length ?? 0) * 3 <= start.length;
};
