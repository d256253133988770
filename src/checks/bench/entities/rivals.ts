import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { GAZETTEER } from '#pipeline/annotate/entities/gazetteer/gazetteer.ts';
import { fold } from '#model/script/fold.ts';
import type { Named } from './name-score.ts';

const TAGS = new Map<string, Named['type']>([
  ['nr', 'person'],
  ['nrt', 'person'],
  ['nrfg', 'person'],
  ['ns', 'place'],
  ['nt', 'organization'],
]);

const jieba = Jieba.withDict(dict);

/** Jieba's part-of-speech tags taken for names. */
export const byJieba = (text: string): Named[] => {
  let at = 0;
  return jieba.tag(fold(text)).flatMap(({ word, tag }) => {
    const start = at;
    at += word.length;
    const type = TAGS.get(tag);
    return type === undefined ? [] : [{ start, end: at, type }];
  });
};

/** The longest listed name wherever one starts. */
export const byGazetteer = (text: string): Named[] => {
  const folded = fold(text);
  const names: Named[] = [];
  for (let start = 0; start < folded.length; start++) {
    const match = GAZETTEER.longestAt(folded, start);
    if (match === null) continue;
    if (match.value.type !== 'none') names.push({ start, end: match.end, type: match.value.type });
    start = match.end - 1;
  }
  return names;
};
