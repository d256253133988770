import { expect, test } from 'vitest';
import { tag } from '#pipeline/annotate/entities/sequence/tag.ts';
import { unpackModel } from '#pipeline/annotate/entities/sequence/model.ts';
import { asTaggerReads, exampleOf } from '../example.ts';
import { packModel } from '../pack-model.ts';
import { randomFrom } from '../random.ts';
import { readSentence } from '../read-sentences.ts';
import { train } from './train.ts';

const sentences = [
  '记者{p:甲乙}说，天气好。',
  '记者{p:丙丁}说，天气坏。',
  '他在{l:戊己}市场说话。',
  '她在{l:庚辛}市场说话。',
  '天气很好，他说。',
].map(readSentence);
const learned = train(
  sentences.map((sentence) => exampleOf(sentence, 1)),
  { epochs: 30, rate: 0.2, dropout: 0.1, least: 2, random: randomFrom(1) },
);
const model = unpackModel(packModel(learned, { least: 0.01, step: 0.05 }));
const namesIn = (text: string): string[] =>
  tag(model, asTaggerReads(text)).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

test('what stands around names tells names never seen before', () => {
  expect(namesIn('记者壬癸说，天气好。')).toEqual(['壬癸 person']);
  expect(namesIn('他在壬癸市场说话。')).toEqual(['壬癸 place']);
});

test('a text without names has none', () => {
  expect(namesIn('天气很好，他说。')).toEqual([]);
});
