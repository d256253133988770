import { unitTable } from '../../characters/unit-table.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '「」', '『』', '（）', '()', '《》', '〈〉', '【】', '［］', '[]', '〔〕'].map((pair) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);
const HALVES = unitTable(/[“”‘’「」『』（）()《》〈〉【】［］[\]〔〕"]/u);
/** The characters that open what `quotePairs` can bind. */
export const OPENERS: readonly string[] = [...CLOSERS.keys(), '"'];
const QUOTES = new Set('“‘「『"');
const STRAIGHT = '"';

/** Longer quotations, in UTF-16 code units, are divided into sentences like any other text. */
const LONGEST_QUOTE = 120;
/** Brackets that close later than this were rather never closed. */
const LONGEST_BRACKET = 400;

export interface QuotePairs {
  /** Offset of a quote or bracket whose content stays in one sentence, to the offset of its other half. */
  readonly binding: ReadonlyMap<number, number>;
  /** Offsets of all characters that close a quote or bracket. */
  readonly closing: ReadonlySet<number>;
}

export const isQuote = (character: string | undefined): boolean =>
  character !== undefined && QUOTES.has(character);

/** Finds quotes and brackets and their other halves; those that are never closed bind nothing. */
export const quotePairs = (text: string): QuotePairs => {
  const binding = new Map<number, number>();
  const closing = new Set<number>();
  const open: { readonly start: number; readonly closer: string }[] = [];
  const close = (end: number, character: string): void => {
    closing.add(end);
    const index = open.findLastIndex(({ closer }) => closer === character);
    const start = open[index]?.start;
    if (start === undefined) return;
    open.length = index;
    if (end - start <= (isQuote(text[start]) ? LONGEST_QUOTE : LONGEST_BRACKET)) binding.set(start, end);
  };
  for (let index = 0; index < text.length; index++) {
    if (HALVES[text.charCodeAt(index)] === 0) continue;
    const character = text.charAt(index);
    const closer = CLOSERS.get(character);
    if (character === STRAIGHT && !open.some((pair) => pair.closer === STRAIGHT))
      open.push({ start: index, closer: STRAIGHT });
    else if (closer !== undefined) open.push({ start: index, closer });
    else close(index, character);
    // Halves that are missing must not make the search for the others long.
    if (open.length > 32) open.shift();
  }
  return { binding, closing };
};
