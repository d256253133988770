import type { Conversion } from '#model/drawn/convert.ts';
import { Dictionary } from '#model/drawn/dictionary.ts';
import type { ScriptChoice } from '../settings/settings.ts';

/** How texts of each script are to be written; null leaves them as they are. */
export interface Conversions {
  readonly 'zh-Hans': Conversion | null;
  readonly 'zh-Hant': Conversion | null;
}

const REGIONS = { taiwan: 'tw', hongkong: 'hk' } as const;

const isText = (value: unknown): value is string => typeof value === 'string';

const dictionaryOf = (tables: unknown): Dictionary => new Dictionary([tables].flat(3).filter(isText));

const conversionOf = (chain: readonly unknown[], segmentation?: unknown): Conversion => ({
  segmentation: segmentation === undefined ? null : dictionaryOf(segmentation),
  stages: chain.map(dictionaryOf),
});

/** Fetches OpenCC's tables for a choice: 50 KB (gzip) towards simplified characters, 440 KB towards traditional ones. */
export const loadConversions = async (
  choice: Exclude<ScriptChoice, 'written'>,
  phrases: boolean,
): Promise<Conversions> => {
  if (choice === 'simplified') {
    const { configs } = await import('opencc-js/preset/t2cn');
    // The Taiwanese table has Hong Kong's forms too, as far as the two differ from simplified ones.
    const config = configs[phrases ? 'tw2sp' : 'tw2s'];
    return {
      'zh-Hans': null,
      'zh-Hant': config ? conversionOf(config.conversionChain, config.segmentation) : null,
    };
  }
  const { configs, to } = await import('opencc-js/preset/cn2t');
  const region = `${REGIONS[choice]}${phrases ? 'p' : ''}`;
  const config = configs[`s2${region}`];
  return {
    'zh-Hans': config ? conversionOf(config.conversionChain, config.segmentation) : null,
    'zh-Hant': conversionOf(to[region] ?? []),
  };
};
