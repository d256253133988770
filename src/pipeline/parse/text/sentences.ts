import { unitTable } from '../../characters/unit-table.ts';
import { isQuote, OPENERS, quotePairs, type QuotePairs } from './quote-pairs.ts';

type Sentence = [start: number, end: number];

const TERMINATORS = new Set('。！？!?；…');
/** Where a sentence or something that binds it may end; most characters need no question. */
const TELLING = new Set([...TERMINATORS, ...OPENERS, '.']);
const TELLS = unitTable({ test: (character) => TELLING.has(character) });
const LATIN_STOP = /^\.+["”’)\]]{0,4}(?:\s|$)/u;
/** What may not begin a sentence: the one before goes on. */
const GOES_ON = /^\s*(?:[，、；：,;:。！？!?）)》」』”’…—]|\p{Ll})/u;
/** Who speaks belongs to what is said before: “真的吗？”他问。 */
const SPEAKER = /^[^，。！？；：“「]{0,12}(?:说|說|问|問|道|喊|叫|称|稱|表示|写|寫|答|回应|回應)/u;
/** Initials and common abbreviations, whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(（“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|vs|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|U\.S|U\.K|e\.g|i\.e)$/u;

const isTerminator = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  if (character !== '.') return TERMINATORS.has(character);
  return LATIN_STOP.test(text.slice(at, at + 8)) && !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
};

/** The end of a run of terminators and of the quotes and brackets that close after it. */
const endOfRun = (text: string, at: number, { closing }: QuotePairs): number => {
  let end = at;
  while (end < text.length && (TERMINATORS.has(text.charAt(end)) || text.charAt(end) === '.')) end++;
  while (closing.has(end)) end++;
  return end;
};

/** Whether a sentence ends after a quotation or bracket, by the last character in it and by how it stands in the sentence. */
const endsWithPair = (text: string, sentenceStart: number, open: number, close: number): boolean => {
  const last = text.charAt(close - 1);
  if (last === '；' || !isTerminator(text, close - 1)) return false;
  const before = text.slice(sentenceStart, open).trim();
  if (!isQuote(text[open])) return before === '';
  if (before === '') return !SPEAKER.test(text.slice(close + 1, close + 40));
  return last === '。' || last === '.' || /[：:，,]$/u.test(before);
};

/**
 * Divides a block's text into sentences, as half-open spans in UTF-16 code units without the spaces around them. One ends
 * after 。！？；… or a full stop before a space, with the quotes and brackets that close there; not inside brackets or a
 * short quotation (GB/T 15834 puts the mark of a whole quoted sentence inside its quotes), nor before a comma or the like.
 */
export const sentencesOf = (text: string): Sentence[] => {
  const pairs = quotePairs(text);
  const sentences: Sentence[] = [];
  let start = 0;
  const endAt = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    if (from < end) sentences.push([from, from + sentence.trim().length]);
    start = end;
  };
  for (let at = 0; at < text.length;) {
    if (TELLS[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const close = pairs.binding.get(at);
    const stops = close === undefined ? isTerminator(text, at) : endsWithPair(text, start, at, close);
    const next = close === undefined ? at + 1 : close + 1;
    if (!stops) {
      at = next;
      continue;
    }
    at = endOfRun(text, next, pairs);
    if (!GOES_ON.test(text.slice(at, at + 4))) endAt(at);
  }
  endAt(text.length);
  return sentences;
};
