import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';

/** The header line `[title](address)`. */
export interface LinkLine {
  readonly title: string;
  readonly url: string;
}

/**
 * Splits a link line at its last `](`, for titles hold brackets and addresses hold parentheses; null when the line is none.
 * The title's spaces and invisible characters are tidied, the address is as written.
 */
export const readLinkLine = (line: string): LinkLine | null => {
  const trimmed = line.trim();
  const middle = trimmed.lastIndexOf('](');
  if (!trimmed.startsWith('[') || !trimmed.endsWith(')') || middle < 1) return null;
  return { title: normaliseSpaces(trimmed.slice(1, middle)).text, url: trimmed.slice(middle + 2, -1).trim() };
};
