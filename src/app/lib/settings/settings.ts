import * as v from 'valibot';
import { LANGUAGES } from './languages.ts';

// The themes' names are also known to public/theme.js.
export const THEMES = ['system', 'paper', 'silk', 'ink', 'black'] as const;
/** `noto` is the site's own serif, fetched in pieces; the others are the system's. */
export const FACES = ['serif', 'sans', 'noto'] as const;
export const PARAGRAPHS = ['spaced', 'indented'] as const;
/** How Chinese texts are drawn: as written, or in the forms of one place. */
export const SCRIPTS = ['written', 'simplified', 'taiwan', 'hongkong'] as const;

/** Where pinyin stands above the text: nowhere, everywhere, over names, over the word pointed at. */
export const PINYIN = ['off', 'all', 'names', 'word'] as const;

/** How fast texts are read aloud, as a multiple of the voice's own pace. */
export const SPEECH_RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

export const LEADINGS = ['close', 'normal', 'open'] as const;
export const MEASURES = ['narrow', 'normal', 'wide'] as const;
export const ALIGNMENTS = ['justified', 'ragged'] as const;
export const WRITINGS = ['horizontal', 'vertical'] as const;

/** Text sizes in CSS pixels at the browser's default size. */
export const SIZES = [16, 17, 18, 19, 20, 22, 24, 28] as const;

const meaning = v.fallback(v.string(), '');

/** Every field falls back on its own, so that one damaged or unknown value does not throw the others away. */
export const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  face: v.fallback(v.picklist(FACES), 'serif'),
  paragraphs: v.fallback(v.picklist(PARAGRAPHS), 'spaced'),
  size: v.fallback(v.picklist(SIZES), 18),
  leading: v.fallback(v.picklist(LEADINGS), 'normal'),
  measure: v.fallback(v.picklist(MEASURES), 'normal'),
  alignment: v.fallback(v.picklist(ALIGNMENTS), 'justified'),
  writing: v.fallback(v.picklist(WRITINGS), 'horizontal'),
  pictures: v.fallback(v.boolean(), true),
  tags: v.fallback(v.boolean(), true),
  singleKeys: v.fallback(v.boolean(), true),
  /** Keys that the reader has chosen in place of a command's own; read by `chosenKeys`, where there are commands. */
  keys: v.fallback(v.looseObject({}), {}),
  script: v.fallback(v.picklist(SCRIPTS), 'written'),
  /** Whether another place's script brings its words too: 软件 as 軟體. */
  phrases: v.fallback(v.boolean(), false),
  pinyin: v.fallback(v.picklist(PINYIN), 'off'),
  /** The voice that reads aloud, by the browser's address for it; null picks one that suits the text. */
  voice: v.fallback(v.nullable(v.string()), null),
  speechRate: v.fallback(v.picklist(SPEECH_RATES), 1),
  /** Whether screen readers hear where highlights begin and end. */
  cues: v.fallback(v.boolean(), true),
  /** What the reader means by a colour; '' where nothing is said. */
  meanings: v.fallback(
    v.object({ yellow: meaning, green: meaning, blue: meaning, red: meaning, purple: meaning }),
    {
      yellow: '',
      green: '',
      blue: '',
      red: '',
      purple: '',
    },
  ),
  /** Null follows the browser. */
  language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type ScriptChoice = (typeof SCRIPTS)[number];
export type Theme = Settings['theme'];

export const parseSettings = (stored: string | null): Settings => {
  let data: unknown;
  try {
    data = JSON.parse(stored ?? '{}');
  } catch {
    data = {};
  }
  const result = v.safeParse(SettingsSchema, data);
  return result.success ? result.output : v.parse(SettingsSchema, {});
};
