/**
 * `npm run train:lexicon`: packs the dictionary of jieba (MIT licence), as the package @node-rs/jieba ships it, for the sequence
 * model: words of Chinese characters that are frequent, and rarer names of places, organizations and foreigners.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dict } from '@node-rs/jieba/dict.js';
import { fold } from '#model/script/fold.ts';
import { COST_STEP, LONGEST_WORD } from '#pipeline/annotate/entities/sequence/lexicon-format.ts';

const OUT = path.join(import.meta.dirname, '../pipeline/annotate/entities/sequence/lexicon-words.ts');
const FREQUENT = 20;
const RARE = 3;
const RARE_NAMES = new Set(['ns', 'nt', 'nrt']);

/** The parts of speech of one class, each class by its letter from A on; the last holds all others. */
const CLASSES = [
  'nr nrfg',
  'nrt',
  'ns',
  'nt',
  'nz',
  'n ng',
  'v vn vg',
  'd',
  'a ad an',
  'm q',
  't',
  'f s',
  'r',
  'p c',
  'u',
  'j',
  'i l',
  'x',
].map((tags) => tags.split(' '));

const letterOf = (tag: string): string => {
  const known = CLASSES.findIndex((tags) => tags.includes(tag));
  return String.fromCharCode(65 + (known === -1 ? CLASSES.length : known));
};

const rows = new TextDecoder()
  .decode(dict)
  .split('\n')
  .flatMap((line) => {
    const [word = '', count = '0', tag = ''] = line.trim().split(' ');
    return word === '' ? [] : [{ word: fold(word), count: Number(count), tag }];
  });
const total = rows.reduce((sum, { count }) => sum + count, 0);

const words = new Map<string, string>();
for (const { word, count, tag } of rows.toSorted((a, b) => b.count - a.count)) {
  const wanted = count >= FREQUENT || (RARE_NAMES.has(tag) && count >= RARE);
  if (!wanted || word.length > LONGEST_WORD || !/^[\u3400-\u9fff]+$/u.test(word) || words.has(word)) continue;
  const cost = Math.min(25, Math.round(-Math.log(count / total) / COST_STEP));
  words.set(word, letterOf(tag) + String.fromCharCode(97 + cost));
}

let packed = '';
let last = '';
for (const [word, ending] of [...words].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  let shared = 0;
  while (shared < last.length && word.charAt(shared) === last.charAt(shared)) shared++;
  packed += String(shared) + word.slice(shared) + ending;
  last = word;
}

writeFileSync(
  OUT,
  [
    '// Written by `npm run train:lexicon`; do not edit.',
    '// From the dictionary of jieba, Copyright (c) 2013 Sun Junyi, MIT licence: docs/licences/jieba.txt.',
    `export const WORDS = '${packed}';`,
    '',
  ].join('\n'),
);
console.log(`${String(words.size)} words`);
