import * as v from 'valibot';
export declare const THEMES: readonly ['system', 'paper', 'silk', 'ink', 'black'];
/** `noto` is the site's own serif, fetched in pieces; the others are the system's. */
export declare const FACES: readonly ['serif', 'sans', 'noto'];
export declare const PARAGRAPHS: readonly ['spaced', 'indented'];
export declare const LEADINGS: readonly ['close', 'normal', 'open'];
export declare const MEASURES: readonly ['narrow', 'normal', 'wide'];
export declare const ALIGNMENTS: readonly ['justified', 'ragged'];
export declare const WRITINGS: readonly ['horizontal', 'vertical'];
export declare const LANGUAGES: readonly ['zh-Hans', 'zh-Hant', 'en'];
/** Text sizes in CSS pixels at the browser's default size. */
export declare const SIZES: readonly [16, 17, 18, 19, 20, 22, 24, 28];
/** Every field falls back on its own, so that one damaged or unknown value does not throw the others away. */
export declare const SettingsSchema: v.ObjectSchema<
  {
    readonly theme: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['system', 'paper', 'silk', 'ink', 'black'], undefined>,
      'system'
    >;
    readonly face: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['serif', 'sans', 'noto'], undefined>,
      'serif'
    >;
    readonly paragraphs: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['spaced', 'indented'], undefined>,
      'spaced'
    >;
    readonly size: v.SchemaWithFallback<
      v.PicklistSchema<readonly [16, 17, 18, 19, 20, 22, 24, 28], undefined>,
      18
    >;
    readonly leading: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['close', 'normal', 'open'], undefined>,
      'normal'
    >;
    readonly measure: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['narrow', 'normal', 'wide'], undefined>,
      'normal'
    >;
    readonly alignment: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['justified', 'ragged'], undefined>,
      'justified'
    >;
    readonly writing: v.SchemaWithFallback<
      v.PicklistSchema<readonly ['horizontal', 'vertical'], undefined>,
      'horizontal'
    >;
    readonly pictures: v.SchemaWithFallback<v.BooleanSchema<undefined>, true>;
    readonly tags: v.SchemaWithFallback<v.BooleanSchema<undefined>, true>;
    readonly singleKeys: v.SchemaWithFallback<v.BooleanSchema<undefined>, true>;
    /** Null follows the browser. */
    readonly language: v.SchemaWithFallback<
      v.NullableSchema<v.PicklistSchema<readonly ['zh-Hans', 'zh-Hant', 'en'], undefined>, undefined>,
      null
    >;
  },
  undefined
>;
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Theme = Settings['theme'];
export type Language = (typeof LANGUAGES)[number];
export declare const parseSettings: (stored: string | null) => Settings;
