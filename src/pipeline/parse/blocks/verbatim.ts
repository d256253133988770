import { normaliseSpaces } from '../text/whitespace.ts';
import type { Draft } from './draft.ts';

const HAN = /\p{Script=Han}/gu;

/** Blog editors offer `<pre>` as a frame for prose; code has few Chinese characters. */
const isProse = (text: string): boolean =>
  (text.match(HAN)?.length ?? 0) * 3 > text.replace(/\s+/gu, '').length;

/** Text with its own line breaks: code as one block, prose as a quotation with a block a line. Empty text gives nothing. */
export const verbatimDrafts = (raw: string): Draft[] => {
  if (isProse(raw)) {
    const lines = raw.split(/[\r\n]+/u).map((line) => normaliseSpaces(line).text);
    return lines.filter((text) => text !== '').map((text) => ({ kind: 'quote', text, marks: [] }));
  }
  const text = raw
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/^(?:[ \t]*\n)+|\s+$/gu, '');
  return text.trim() === '' ? [] : [{ kind: 'code', text, marks: [] }];
};
