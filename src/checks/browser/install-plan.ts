import type { Command } from '../steps/step.ts';

/** A way to get a browser: its commands, run in order, and what it is called in messages. */
export interface InstallWay {
  readonly name: string;
  readonly commands: readonly Command[];
}

const UPDATE: Command = ['apt-get', 'update'];
const install = (...names: string[]): Command => [
  'apt-get',
  'install',
  '-y',
  '--no-install-recommends',
  ...names,
];
const FONTS = 'fonts-noto-cjk';

/** How to get a browser, to be tried in this order until one starts. `apt`: root on a system with apt-get. */
export const browserWays = (apt: boolean): InstallWay[] => [
  { name: "Playwright's download", commands: [['playwright', 'install', 'chromium']] },
  ...(apt
    ? [
        { name: "the system's package", commands: [UPDATE, install('chromium', FONTS)] },
        // Where the package is only a pointer to elsewhere, the download may lack no more than its libraries.
        { name: "the download's libraries", commands: [['playwright', 'install-deps', 'chromium'] as const] },
      ]
    : []),
];

/** What to do about Chinese fonts; `fonts` is how many there are, null when that cannot be told. */
export const fontPlan = (
  platform: string,
  fonts: number | null,
  apt: boolean,
): { readonly kind: 'nothing' | 'warn' } | { readonly kind: 'install'; readonly way: InstallWay } => {
  if (platform !== 'linux' || (fonts !== null && fonts > 0)) return { kind: 'nothing' };
  return apt
    ? { kind: 'install', way: { name: 'Chinese fonts', commands: [UPDATE, install(FONTS)] } }
    : { kind: 'warn' };
};
