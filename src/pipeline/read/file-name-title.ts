import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';
import { fileNameDate } from './file-name-date.ts';

/** A title from a file's base name, without extension and leading date; the name itself where nothing else is left of it. */
export const fileNameTitle = (file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[a-z]{1,8}$/iu, '');
  const leading = fileNameDate(name)?.original.length ?? 0;
  const words = normaliseSpaces(stem.slice(leading).replace(/^[\s_-]+/u, '')).text;
  return words || normaliseSpaces(stem).text || name || file || '—';
};
