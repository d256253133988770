import { featureNames } from '../features.ts';
import { zoneTable } from '../zones.ts';
import { purityOverrides } from './purity.ts';
import { categories, rules } from './rules.ts';
import { zoneOverrides } from './zone-overrides.ts';

/** Plain JavaScript has no types for these rules to go by. */
const untyped = {
  files: ['**/*.mjs'],
  rules: Object.fromEntries(
    Object.keys(rules)
      .filter((name) => name.startsWith('typescript/no-unsafe-'))
      .map((name) => [name, 'off']),
  ),
};

/** The linter's whole configuration for the project at `root`: the rules, and the zone table as import limits. */
export const oxlintConfig = (root: string): object => {
  const zones = zoneTable(featureNames(root));
  return {
    plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
    jsPlugins: ['./src/checks/lint/no-clock-rule.mjs'],
    options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
    categories,
    rules,
    overrides: [untyped, ...purityOverrides(zones), ...zoneOverrides(zones)],
    // What is written by a command holds numbers that mean nothing to a reader, and now and then one that looks like a constant.
    ignorePatterns: ['dist', 'out', 'test-results', 'seeds', 'public', '**/sequence/weights.ts'],
  };
};
