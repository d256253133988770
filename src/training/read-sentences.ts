import type { TypedSpan } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { LabelledText } from './labelled-text.ts';

const TYPES = { p: 'person', l: 'place', o: 'organization' } as const;
const PIECE = /\{([plo]):([^{}]+)\}|([^{}]+)/gu;

const isType = (letter: string | undefined): letter is keyof typeof TYPES =>
  letter !== undefined && letter in TYPES;

/** Reads one sentence with its names in braces: `{l:日本}首相{p:岸田文雄}`. Throws on braces that mark no name. */
export const readSentence = (line: string): LabelledText => {
  let text = '';
  let read = 0;
  const names: TypedSpan[] = [];
  for (const { 0: whole, 1: letter, 2: name, 3: plain } of line.matchAll(PIECE)) {
    read += whole.length;
    if (isType(letter) && name !== undefined)
      names.push({ start: text.length, end: text.length + name.length, type: TYPES[letter] });
    text += name ?? plain ?? '';
  }
  if (read !== line.length) throw new Error(`Braces that mark no name: ${line}`);
  return { text, names };
};

/** Reads a file of sentences, one a line; empty lines and lines that start with `#` say nothing. */
export const readSentences = (source: string): LabelledText[] =>
  source
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readSentence);
