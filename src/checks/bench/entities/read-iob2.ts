import type { LabelledText } from './labelled-text.ts';

const TYPES = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organization'],
] as const);

const typeOf = (tag: string): 'person' | 'place' | 'organization' | undefined =>
  [...TYPES].find(([name]) => tag.endsWith(`-${name}`))?.[1];

const readSentence = (lines: readonly string[]): LabelledText => {
  let text = '';
  const names: { start: number; end: number; type: 'person' | 'place' | 'organization' }[] = [];
  for (const line of lines) {
    const [, word = '', tag = 'O'] = line.split('\t');
    if (/[A-Za-z0-9]$/u.test(text) && /^[A-Za-z0-9]/u.test(word)) text += ' ';
    const start = text.length;
    text += word;
    const type = typeOf(tag);
    const last = names.at(-1);
    if (type === undefined) continue;
    if (tag.startsWith('I-') && last !== undefined) last.end = text.length;
    else names.push({ start, end: text.length, type });
  }
  return { text, names };
};

/** Reads a file in the IOB2 form of Universal NER: a word a line, sentences parted by empty lines. */
export const readIob2 = (source: string): LabelledText[] =>
  source
    .split(/\n\n+/u)
    .map((sentence) => sentence.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(readSentence);
