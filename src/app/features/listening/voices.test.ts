import { expect, test } from 'vitest';
import { chosenVoice, voicesFor, type Voice } from './voices.ts';

const voice = (name: string, lang: string, change: Partial<Voice> = {}): Voice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
  ...change,
});

const tingting = voice('Tingting', 'zh-CN');
const meijia = voice('Meijia', 'zh_TW');
const sinji = voice('Sinji', 'yue-HK');
const samantha = voice('Samantha', 'en-US', { default: true });
const online = voice('Online', 'zh-CN', { localService: false });
const odd = voice('Odd', 'not a language!');
const all = [samantha, online, sinji, meijia, tingting, odd];

const names = (voices: readonly Voice[]): string[] => voices.map(({ name }) => name);

test('a text is read by a voice of its language and place, those on the device first', () => {
  expect(names(voicesFor(all, 'zh-Hans'))).toEqual(['Tingting', 'Sinji', 'Meijia', 'Online']);
  expect(names(voicesFor(all, 'zh-Hant-TW'))[0]).toBe('Meijia');
  expect(names(voicesFor(all, 'zh-Hant-HK'))[0]).toBe('Sinji');
  expect(names(voicesFor(all, 'en'))).toEqual(['Samantha']);
});

test('a text of unknown language is taken for Chinese', () => {
  expect(names(voicesFor(all, 'und'))[0]).toBe('Tingting');
});

test('the reader’s choice is kept where it can read the text', () => {
  expect(chosenVoice(voicesFor(all, 'zh-Hans'), 'Online')).toBe(online);
  expect(chosenVoice(voicesFor(all, 'en'), 'Online')).toBe(samantha);
});

test('no voice that sends the text away is taken unasked', () => {
  expect(chosenVoice(voicesFor([online], 'zh-Hans'), null)).toBeNull();
});
