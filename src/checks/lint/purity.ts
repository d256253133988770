import type { Zone } from '../zones.ts';

const AMBIENT =
  'process Buffer global globalThis self require document window navigator location localStorage sessionStorage indexedDB fetch ' +
  'XMLHttpRequest WebSocket setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame performance crypto';

const IMPURE = [
  ['Date', 'now'],
  ['Temporal', 'Now'],
  ['Math', 'random'],
] as const;

const message = 'The same input must give the same output wherever this runs: take it as an argument.';

/** The lint overrides that keep pure zones free of disk, DOM, clock and chance, and those of the browser quiet. */
export const purityOverrides = (zones: readonly Zone[]): object[] => {
  const files = (runsIn: Zone['runsIn']): string[] =>
    zones.filter((zone) => zone.runsIn === runsIn).map((zone) => `${zone.folder}/**/*.{ts,tsx}`);
  return [
    {
      files: files('pure'),
      rules: {
        'no-console': 'error',
        'purity/no-clock': 'error',
        'no-restricted-globals': ['error', ...AMBIENT.split(' ').map((name) => ({ name, message }))],
        'no-restricted-properties': [
          'error',
          ...IMPURE.map(([object, property]) => ({ object, property, message })),
        ],
      },
    },
    { files: files('browser'), rules: { 'no-console': 'error' } },
  ];
};
